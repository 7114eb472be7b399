/** What is said of how far something has come, Vietnamese first, English in the same shape. */

const vi = {
  status: {
    step: (step: number, steps: number) => `Bước ${step}/${steps}`,
    continues: 'còn tiếp tục',
    phase: { preparing: 'đang chuẩn bị', pilot: 'thí điểm', rollout: 'đang nhân rộng' },
    waiting_for: (agency: string) => `chờ ${agency}`,
  },
};

const en: typeof vi = {
  status: {
    step: (step, steps) => `Step ${step} of ${steps}`,
    continues: 'continues',
    phase: { preparing: 'preparing', pilot: 'pilot', rollout: 'being rolled out' },
    waiting_for: (agency) => `waiting for ${agency}`,
  },
};

export const statusSentences = { vi, en } as const;
