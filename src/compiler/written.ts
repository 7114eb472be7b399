/** What authors write, by file. Made from schemas/*.schema.json by `npm run generate`; do not edit. */

export type PeriodId = string | number;
export type Plain = string;
export type Day = string;
export type Stated = number | Plain;
export type Text = string;
export type GroupId = string | number;
export type Whole = number;
export type Count = number | Reason;
export type Reason = 'none-arising' | 'not-reported' | 'not-applicable' | 'illegible';
export type Percent = number | Reason;
export type LocalNumber = number | string;
export type Due = DueTerm | DueTerm[];
export type DueTerm = string | number;
export type Amount = number | Reason;
export type Decimal = number;
export type Ratio = number;

export interface Written {
  report: {
    province: string;
    period:
      | PeriodId
      | {
          id: PeriodId;
          printed?: Plain;
          basis?: Plain;
          start?: Day;
          end?: Day;
        };
    kind: 'monthly' | 'quarterly' | 'half-yearly' | 'annual' | 'thematic';
    title: Plain;
    number?: Plain;
    number_printed?: Plain;
    issued_on?: Day;
    issued_on_printed?: Plain;
    issuer?: Plain;
    addressee?: Plain;
    signatory?: Plain;
    data_until?: Day;
    source?: Plain;
    wording: 'restated' | 'verbatim';
    provisional?: boolean;
    revisions?: {
      date: Day;
      place: Plain;
      before?: Stated;
      after?: Stated;
      reason: Plain;
    }[];
    replaces?: string;
  };
  services: {
    label?: Plain;
    caption?: Plain;
    attached_to?: Plain;
    period?: Span;
    data_until?: Day;
    note?: Text;
    groups?: {
      id: GroupId;
      name: Plain;
      count?: Whole;
      of?: Whole;
      period?: Span;
      total?: {
        online?:
          | Count
          | {
              citizen?: Count;
              business?: Count;
            };
        in_person?: Count;
        received?: Count;
        share?: Percent;
        settled?: {
          on_time?: Count;
          overdue?: Count;
        };
        staff?: {
          total?: Whole;
          province?: Whole;
          district?: Whole;
          commune?: Whole;
        };
        note?: Plain;
      };
    }[];
    summaries?: Summary[];
    rows: {
      service: string;
      stt?: LocalNumber;
      name: Plain;
      group?: GroupId;
      online?:
        | Count
        | {
            citizen?: Count;
            business?: Count;
          };
      in_person?: Count;
      received?: Count;
      share?: Percent;
      settled?: {
        on_time?: Count;
        overdue?: Count;
      };
      staff?: {
        total?: Whole;
        province?: Whole;
        district?: Whole;
        commune?: Whole;
      };
      note?: Plain;
      handled_by?: ('province' | 'district' | 'commune')[];
      key?: string;
    }[];
    total?: {
      online?:
        | Count
        | {
            citizen?: Count;
            business?: Count;
          };
      in_person?: Count;
      received?: Count;
      share?: Percent;
      settled?: {
        on_time?: Count;
        overdue?: Count;
      };
      staff?: {
        total?: Whole;
        province?: Whole;
        district?: Whole;
        commune?: Whole;
      };
      note?: Plain;
    };
  };
  models: {
    label?: Plain;
    caption?: Plain;
    attached_to?: Plain;
    period?: Span;
    data_until?: Day;
    note?: Text;
    groups?: Group[];
    summaries?: Summary[];
    rows: {
      model: string[];
      also_named?: string[];
      stt?: LocalNumber;
      local_no?: LocalNumber;
      local_name: Plain;
      group?: GroupId;
      agencies?: Plain;
      lead?: string[];
      cooperating?: string[];
      purpose?: Text;
      deadline?: Plain;
      due?: Due;
      status_printed?: Plain;
      status?: string;
      step?: number;
      steps?: number;
      phase?: 'preparing' | 'pilot' | 'rollout';
      continues?: boolean;
      waiting_for?: string;
      statuses?: StatedStatus[];
      result?: Text;
      difficulties?: Text;
      value?: Benefit[];
      next_steps?: Text;
      funding?: Text;
      figures?: Figure[];
      note?: Text;
      key?: string;
    }[];
  };
  tasks: {
    label?: Plain;
    caption?: Plain;
    attached_to?: Plain;
    period?: Span;
    data_until?: Day;
    note?: Text;
    groups?: Group[];
    summaries?: Summary[];
    rows: {
      group?: GroupId;
      stt: LocalNumber;
      task: Plain;
      detail?: Text;
      directives?: Plain[];
      agencies?: Plain;
      lead?: string[];
      cooperating?: string[];
      deadline?: Plain;
      due?: Due;
      status_printed?: Plain;
      status?: string;
      step?: number;
      steps?: number;
      phase?: 'preparing' | 'pilot' | 'rollout';
      continues?: boolean;
      waiting_for?: string;
      statuses?: StatedStatus[];
      result?: Text;
      difficulties?: Text;
      figures?: Figure[];
      note?: Text;
      key?: string;
    }[];
  };
  documents: {
    label?: Plain;
    caption?: Plain;
    attached_to?: Plain;
    period?: Span;
    data_until?: Day;
    note?: Text;
    groups?: Group[];
    summaries?: Summary[];
    rows: {
      group?: GroupId;
      stt: LocalNumber;
      number?: Plain;
      type?: Plain;
      date?: Day;
      date_printed?: Plain;
      subject: Plain;
      issuer?: Plain;
      note?: Plain;
      key?: string;
    }[];
  };
  evaluation: {
    label?: Plain;
    caption?: Plain;
    attached_to?: Plain;
    period?: Span;
    data_until?: Day;
    note?: Text;
    groups?: Group[];
    summaries?: Summary[];
    rows: {
      model: string[];
      stt?: LocalNumber;
      local_no?: LocalNumber;
      name: Plain;
      group?: GroupId;
      status_printed?: Plain;
      status?: string;
      step?: number;
      steps?: number;
      phase?: 'preparing' | 'pilot' | 'rollout';
      continues?: boolean;
      waiting_for?: string;
      statuses?: StatedStatus[];
      deployed_printed?: Count;
      deployed_of?: Count;
      provinces?: Plain[];
      result?: Text;
      difficulties?: Text;
      value?: Benefit[];
      funding?: Text;
      replicate_printed?: Count;
      replicate_of?: Count;
      replicate?: Text;
      figures?: Figure[];
      note?: Text;
      key?: string;
    }[];
  };
  figures: {
    summaries?: Summary[];
    rows: Figure[];
  };
  discrepancies: {
    rows: {
      code: string;
      place: string;
      printed: number | string;
      computed: number | string;
      explanation: Plain;
      noticed_by?: Plain;
      also?: {
        code: string;
        place: string;
        printed: number | string;
        computed: number | string;
      }[];
    }[];
  };
}
export interface Span {
  start?: Day;
  end?: Day;
  printed?: Plain;
}
export interface Summary {
  key?: string;
  where: Plain;
  of_what?: 'models' | 'tasks' | 'documents' | 'services' | 'evaluation';
  status_printed?: Plain;
  status?: string;
  count?: Count;
  of?: Count;
  body?: Plain;
  group?: GroupId;
  items?: LocalNumber[];
  printed?: Plain;
  note?: Plain;
}
export interface Group {
  id: GroupId;
  name: Plain;
  count?: Whole;
  of?: Whole;
  status_printed?: Plain;
}
export interface StatedStatus {
  where: Plain;
  status_printed: Plain;
  status?: string;
}
export interface Benefit {
  for?: Plain;
  text: Text;
}
export interface Figure {
  indicator?: string;
  label?: Plain;
  value?: Amount;
  up_to?: Amount;
  unit?: Plain;
  of?: Amount;
  target?: Amount;
  share?: Percent;
  printed?: Plain;
  qualifier?:
    | 'more-than'
    | 'less-than'
    | 'about'
    | 'nearly'
    | 'at-least'
    | 'at-most'
    | 'estimated'
    | 'average';
  scope?: {
    place?: Plain;
    level?: 'central' | 'province' | 'district' | 'commune';
    part?: Plain;
  };
  note?: Plain;
  key?: string;
  as_of?: Day;
  period?: Span;
  parts?: FigurePart[];
  previous?: {
    label?: Plain;
    value?: Decimal;
    share?: Ratio;
    of?: Plain;
    period?: Plain;
    printed?: Plain;
  };
  benchmark?: {
    label?: Plain;
    value?: Decimal;
    share?: Ratio;
    of?: Plain;
    period?: Plain;
    printed?: Plain;
  };
  change?: {
    label?: Plain;
    value?: Decimal;
    share?: Ratio;
    of?: Plain;
    period?: Plain;
    printed?: Plain;
  };
  ranks?: {
    place: number;
    among?: number;
    in?: Plain;
  }[];
  where?: Plain;
  preferred?: boolean;
}
export interface FigurePart {
  indicator?: string;
  label?: Plain;
  value?: Amount;
  up_to?: Amount;
  unit?: Plain;
  of?: Amount;
  target?: Amount;
  share?: Percent;
  printed?: Plain;
  qualifier?:
    | 'more-than'
    | 'less-than'
    | 'about'
    | 'nearly'
    | 'at-least'
    | 'at-most'
    | 'estimated'
    | 'average';
  scope?: {
    place?: Plain;
    level?: 'central' | 'province' | 'district' | 'commune';
    part?: Plain;
  };
  note?: Plain;
  key?: string;
}
