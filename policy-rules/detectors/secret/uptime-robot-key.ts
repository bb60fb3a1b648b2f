import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const uptimeRobotKey = defineProviderSecret({
  id: 'uptime-robot-key',
  references: ['https://uptimerobot.com/api/'],
  names: ['uptimerobot', 'uptime_robot'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'UPTIME-ROBOT-KEY',
});
