/** `off` keeps the spoken plays silent on this device. */
export const SPEAK_PLAYS = 'scorecard:speak-plays';
