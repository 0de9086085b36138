package org.lodestar.app.triage.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Page;
import org.lodestar.app.triage.Shift;
import org.lodestar.app.triage.StandIn;
import org.lodestar.app.triage.face.DutyRota;
import org.lodestar.app.triage.face.DutyRota.Basis;
import org.lodestar.app.triage.face.DutyRota.Reached;
import org.lodestar.app.triage.face.Tonight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who is reached now and out of hours, and who stands in. */
@Component
@Transactional(readOnly = true)
class OnDutyPageMaker {
  private static final String TONIGHT = "triage.duty.tonight.";
  private static final int FIRST_HOLES = 5;

  private final DutyRota rota;
  private final StaffNames names;

  OnDutyPageMaker(DutyRota rota, StaffNames names) {
    this.rota = rota;
    this.names = names;
  }

  /** Now, then the hours in which offices are shut. */
  List<DutyLine> lines(Worker worker, Page page) {
    Tonight tonight = rota.tonight(worker);
    String standIn = name(tonight.standIn());
    return Stream.of(
            Stream.of(now(worker, page)),
            tonight.shifts().stream().map(each -> line(page, tonight, each, standIn)),
            tonight.gaps().stream().map(each -> gap(page, each, standIn)))
        .flatMap(each -> each)
        .toList();
  }

  private DutyLine now(Worker worker, Page page) {
    Reached reached = rota.now(worker.organisation());
    String who =
        names.of(reached.workers()).values().stream().sorted().collect(Collectors.joining(", "));
    return who.isEmpty()
        ? new DutyLine(page.t("triage.duty.nobody"), true)
        : new DutyLine(
            page.t("triage.duty." + reached.basis(), who), reached.basis() != Basis.ON_DUTY);
  }

  private DutyLine line(Page page, Tonight tonight, Shift shift, String standIn) {
    Tonight.Span hours = tonight.within(shift);
    String who = names.worker(shift.worker());
    String how = shift.cover() != null ? "away" : standIn.isEmpty() ? "alone" : "on";
    return new DutyLine(
        page.t(
            TONIGHT + how,
            page.time(hours.from()),
            page.time(hours.until()),
            who,
            shift.cover() == null ? standIn : names.worker(shift.cover())),
        false);
  }

  private static DutyLine gap(Page page, Tonight.Span gap, String standIn) {
    return new DutyLine(
        page.t(
            TONIGHT + (standIn.isEmpty() ? "nobody" : "gap"),
            page.time(gap.from()),
            page.time(gap.until()),
            standIn),
        true);
  }

  /** When nobody will be on duty and nobody stands in; the first few. */
  List<String> holes(Worker worker, Page page) {
    return rota.holes(worker.organisation()).stream()
        .limit(FIRST_HOLES)
        .map(
            each ->
                page.t("triage.duty.hole", page.dateTime(each.from()), page.dateTime(each.until())))
        .toList();
  }

  /** Who stands in for the worker's organisation, in one sentence. */
  String standIn(Worker worker, Page page) {
    String name = name(rota.standIn(worker).orElse(null));
    return name.isEmpty()
        ? page.t("triage.duty.standIn.none")
        : page.t("triage.duty.standIn.is", name);
  }

  private String name(@Nullable StandIn standIn) {
    if (standIn == null) {
      return "";
    }
    return standIn.partner() == null
        ? standIn.worker() == null ? "" : names.worker(standIn.worker())
        : names.organisation(standIn.partner());
  }
}
