package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.ChannelClock;
import org.lodestar.app.concerns.face.FrontDoor;
import org.lodestar.app.concerns.face.FrontDoor.Door;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who receives reports, and how long reading and triage may take, also by channel. */
@Controller
class RoutingController {
  private static final String VIEW = "triage/routing";
  private static final String ADDRESS = "/concern-routing";
  private static final Duration USUAL = Duration.ofHours(72);

  private final Reports reports;
  private final FrontDoor form;
  private final Organisations organisations;

  RoutingController(Reports reports, FrontDoor form, Organisations organisations) {
    this.reports = reports;
    this.form = form;
    this.organisations = organisations;
  }

  @GetMapping(ADDRESS)
  @Permit(Action.ADMINISTER_PLATFORM)
  String show(Worker worker, Page page, @RequestParam(defaultValue = "") String done, Model model) {
    QueueForms.Route form =
        reports
            .routed(worker)
            .map(
                each ->
                    new QueueForms.Route(
                        each.receiver(), each.childReceiver(), hours(each.triagesWithin())))
            .orElse(new QueueForms.Route(null, null, hours(USUAL)));
    model.addAttribute("form", form);
    model.addAttribute("model", page(worker, page, Done.key(done)));
    return VIEW;
  }

  @PostMapping(ADDRESS)
  @Permit(Action.ADMINISTER_PLATFORM)
  String route(
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") QueueForms.Route form,
      BindingResult result,
      Model model) {
    if (!result.hasErrors() && !known(form)) {
      result.rejectValue("receiver", "triage.routing.receiver.missing");
    }
    UUID receiver = result.hasErrors() ? null : form.receiver();
    if (receiver == null) {
      model.addAttribute("model", page(worker, page, ""));
      return VIEW;
    }
    reports.route(worker, receiver, form.childReceiver(), hours(form.hours()));
    return Done.ROUTED.at(ADDRESS);
  }

  private boolean known(QueueForms.Route form) {
    return Stream.of(form.receiver(), form.childReceiver())
        .filter(Objects::nonNull)
        .allMatch(id -> organisations.find(id).filter(Organisation::open).isPresent());
  }

  @PostMapping(ADDRESS + "/clock")
  @Permit(Action.ADMINISTER_PLATFORM)
  String clock(
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") QueueForms.ChannelTimes form,
      BindingResult result,
      Model model) {
    if (!result.hasErrors() && form.acknowledge().isEmpty() != form.triage().isEmpty()) {
      result.rejectValue("triage", "triage.routing.both");
    }
    Channel channel = result.hasErrors() ? null : form.channel();
    if (channel == null) {
      model.addAttribute("model", page(worker, page, ""));
      return "triage/routingClock";
    }
    if (form.triage().isEmpty()) {
      reports.withoutClock(worker, channel);
    } else {
      reports.clock(
          worker, new ChannelClock(channel, hours(form.acknowledge()), hours(form.triage())));
    }
    return Done.ROUTED.at(ADDRESS);
  }

  @GetMapping(ADDRESS + "/clock")
  @Permit(Action.ADMINISTER_PLATFORM)
  String clock(Worker worker, Page page, Model model) {
    model.addAttribute("form", new QueueForms.ChannelTimes(null, "", ""));
    model.addAttribute("model", page(worker, page, ""));
    return "triage/routingClock";
  }

  private static Duration hours(String typed) {
    return Duration.ofHours(Long.parseLong(typed));
  }

  private static String hours(Duration time) {
    return String.valueOf(Math.max(1, time.toHours()));
  }

  private RoutingPage page(Worker worker, Page page, String notice) {
    List<Option> bodies =
        organisations.list().stream()
            .map(each -> Option.of(each.id().toString(), each.name()))
            .toList();
    List<SummaryRow> clocks =
        reports.clocks(worker).stream()
            .map(
                each ->
                    SummaryRow.of(
                        page.name("concerns.staff.by", each.channel()),
                        page.t(
                            "triage.routing.times",
                            each.acknowledgesWithin().toHours(),
                            each.triagesWithin().toHours())))
            .toList();
    List<Door> shut = form.shutDoors();
    return new RoutingPage(
        shut.stream().anyMatch(door -> !door.forChildren()),
        shut.stream().map(door -> shut(page, door)).toList(),
        bodies,
        Option.all(page, "concerns.staff.by", Channel.values()),
        clocks,
        notice);
  }

  private static String shut(Page page, Door door) {
    String why = page.t("triage.routing.shut." + door.why(), door.organisation());
    return door.forChildren() ? page.t("triage.routing.shut.child", why) : why;
  }
}
