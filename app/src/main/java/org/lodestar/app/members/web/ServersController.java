package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.members.staff.InnerServers;
import org.lodestar.app.outbound.InnerPlaceAsked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Saving;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Servers inside the network: named by one administrator, agreed to by another. */
@Controller
class ServersController {
  static final String ADDRESS = "/settings/servers";
  private static final String VIEW = "members/servers";

  private final InnerServers servers;
  private final StaffNames names;

  ServersController(InnerServers servers, StaffNames names) {
    this.servers = servers;
    this.names = names;
  }

  @GetMapping(ADDRESS)
  @Permit(Action.AGREE_TO_SERVER)
  String list(Worker worker, Page page, Model model) {
    model.addAttribute("form", new ServerForm(""));
    return shown(worker, null, page, model);
  }

  private String shown(Worker worker, @Nullable String fault, Page page, Model model) {
    List<ServersPage.Line> lines =
        servers.list().stream().map(each -> line(worker, each, page)).toList();
    boolean asks = worker.mayEver(Action.ADMINISTER_PLATFORM);
    model.addAttribute("model", new ServersPage(lines, asks, fault));
    return VIEW;
  }

  private ServersPage.Line line(Worker worker, InnerPlaceAsked asked, Page page) {
    String spot = asked.place().spot().toString();
    String name = asked.place().plain() ? page.t("members.servers.plain", spot) : spot;
    UUID second = asked.agreedBy();
    String first = names.worker(asked.askedBy());
    String state =
        second == null
            ? page.t("members.servers.asked", first, page.dateTime(asked.askedAt()))
            : page.t("members.servers.counts", first, names.worker(second));
    return new ServersPage.Line(asked.id(), name, state, servers.mayAgree(worker.id(), asked));
  }

  @PostMapping(ADDRESS)
  @Permit(Action.ADMINISTER_PLATFORM)
  String ask(
      Worker worker,
      @Valid @ModelAttribute("form") ServerForm form,
      BindingResult result,
      HttpServletResponse response,
      Page page,
      Model model) {
    return Saving.saved(result, response, () -> servers.ask(worker, form.address()))
        ? "redirect:" + ADDRESS
        : shown(worker, null, page, model);
  }

  @PostMapping(ADDRESS + "/{id}/agree")
  @Permit(Action.AGREE_TO_SERVER)
  String agree(
      Worker worker,
      @PathVariable("id") UUID id,
      HttpServletResponse response,
      Page page,
      Model model) {
    try {
      servers.agree(worker, id);
    } catch (Refused refused) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("form", new ServerForm(""));
      return shown(worker, page.t(refused.key()), page, model);
    }
    return "redirect:" + ADDRESS;
  }

  @PostMapping(ADDRESS + "/{id}/end")
  @Permit(Action.AGREE_TO_SERVER)
  String end(Worker worker, @PathVariable("id") UUID id) {
    servers.end(worker, id);
    return "redirect:" + ADDRESS;
  }
}
