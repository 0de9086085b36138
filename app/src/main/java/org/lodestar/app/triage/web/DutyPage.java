package org.lodestar.app.triage.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.site.Option;

/**
 * The rota of an organisation.
 *
 * @param duty who is reached now and out of hours
 * @param holes when nobody will be on duty and nobody stands in
 * @param standIn who stands in, in one sentence
 * @param calls whom to call about alarms that this worker may not see
 */
public record DutyPage(
    List<DutyLine> duty,
    List<String> holes,
    String standIn,
    List<String> calls,
    List<NightLine> night,
    List<Shift> shifts,
    List<Option> colleagues,
    List<Option> partners,
    boolean manages,
    String notice) {
  public DutyPage {
    duty = List.copyOf(duty);
    holes = List.copyOf(holes);
    calls = List.copyOf(calls);
    night = List.copyOf(night);
    shifts = List.copyOf(shifts);
    colleagues = List.copyOf(colleagues);
    partners = List.copyOf(partners);
  }

  /** Whom to ring while offices are shut; without a number where none is recorded. */
  public record NightLine(String what, String name, String phone, String words) {}

  /** A shift in words. */
  public record Shift(
      UUID id, String who, String cover, String begins, String ends, String number) {}
}
