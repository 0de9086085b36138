package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.triage.Shift;
import org.lodestar.app.triage.face.DutyRota;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rota: who is on duty when, who covers, who stands in out of hours. */
@Controller
class OnDutyController {
  private static final String VIEW = "triage/duty";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private final DutyRota rota;
  private final OnDutyPageMaker duty;
  private final InboxPageMaker maker;
  private final Assignments assignments;
  private final StaffNames names;
  private final NightNumbers night;

  OnDutyController(
      DutyRota rota,
      OnDutyPageMaker duty,
      InboxPageMaker maker,
      Assignments assignments,
      StaffNames names,
      NightNumbers night) {
    this.rota = rota;
    this.duty = duty;
    this.maker = maker;
    this.assignments = assignments;
    this.names = names;
    this.night = night;
  }

  @GetMapping("/concerns/duty")
  @Permit(Action.LIST_CONCERNS)
  String show(Worker worker, Page page, @RequestParam(defaultValue = "") String done, Model model) {
    TypedDate nothing = TypedDate.of(null);
    model.addAttribute("form", new QueueForms.Shift(null, nothing, "", nothing, "", ""));
    model.addAttribute("model", page(worker, page, Done.key(done)));
    return VIEW;
  }

  @PostMapping("/concerns/duty")
  @Permit(Action.MANAGE_QUEUE)
  String add(
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") QueueForms.Shift form,
      BindingResult result,
      Model model) {
    UUID colleague = form.worker();
    if (!result.hasErrors() && colleague != null) {
      rota.add(
              worker,
              colleague,
              moment(form.from(), form.fromTime()),
              moment(form.until(), form.untilTime()),
              Objects.requireNonNullElse(form.number(), ""))
          .ifPresent(
              why ->
                  result.rejectValue(
                      why == DutyRota.Refusal.NO_COLLEAGUE ? "worker" : "until",
                      "triage.duty." + why));
    }
    if (result.hasErrors()) {
      model.addAttribute("model", page(worker, page, ""));
      return VIEW;
    }
    return Done.DUTY_CHANGED.at("/concerns/duty");
  }

  private static Instant moment(TypedDate day, String time) {
    return day.date().orElseThrow().atTime(LocalTime.parse(time, TIME)).atZone(LONDON).toInstant();
  }

  @PostMapping("/concerns/duty/{id}/cover")
  @Permit(Action.MANAGE_QUEUE)
  String cover(
      @PathVariable UUID id, Worker worker, @RequestParam(required = false) @Nullable UUID cover) {
    boolean refused = rota.cover(worker, id, cover).isPresent();
    return (refused ? Done.REFUSED : Done.DUTY_CHANGED).at("/concerns/duty");
  }

  @PostMapping("/concerns/duty/{id}/remove")
  @Permit(Action.MANAGE_QUEUE)
  String remove(@PathVariable UUID id, Worker worker) {
    rota.remove(worker, id);
    return Done.DUTY_CHANGED.at("/concerns/duty");
  }

  @PostMapping("/concerns/duty/stand-in")
  @Permit(Action.MANAGE_QUEUE)
  String standIn(
      Worker worker,
      @RequestParam(required = false) @Nullable UUID partner,
      @RequestParam(required = false) @Nullable UUID colleague) {
    boolean refused = rota.standIn(worker, partner, colleague).isPresent();
    return (refused ? Done.REFUSED : Done.DUTY_CHANGED).at("/concerns/duty");
  }

  private DutyPage page(Worker worker, Page page, String notice) {
    List<Shift> shifts = rota.coming(worker);
    Map<UUID, String> numbers = rota.numbers(worker, shifts);
    Map<UUID, String> who =
        names.of(
            shifts.stream()
                .flatMap(each -> Stream.of(each.worker(), each.reached()))
                .distinct()
                .toList());
    return new DutyPage(
        duty.lines(worker, page),
        duty.holes(worker, page),
        duty.standIn(worker, page),
        maker.calls(worker, page),
        night.lines(page),
        shifts.stream().map(each -> shift(page, each, who, numbers)).toList(),
        assignments.colleagues(worker).stream()
            .map(each -> Option.of(each.id().toString(), each.displayName()))
            .toList(),
        names.partners(worker),
        worker.mayEver(Action.MANAGE_QUEUE),
        notice);
  }

  private static DutyPage.Shift shift(
      Page page, Shift shift, Map<UUID, String> who, Map<UUID, String> numbers) {
    return new DutyPage.Shift(
        shift.id(),
        who.getOrDefault(shift.worker(), ""),
        shift.cover() == null ? "" : who.getOrDefault(shift.cover(), ""),
        page.dateTime(shift.begins()),
        page.dateTime(shift.ends()),
        numbers.getOrDefault(shift.id(), ""));
  }
}
