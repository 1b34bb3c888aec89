/** How a body goes through a held move, whether it is shown or coached. @source the design: 4 s in, 3 s out; settling is tuned */
export const MOVE_PACE = {
  /** Least time on the way in and out, seconds. */
  inSeconds: 4,
  outSeconds: 3,
  /** From the phase before into the held one, seconds: `hold` itself says how long it is held. */
  settleSeconds: 1.5,
} as const;
