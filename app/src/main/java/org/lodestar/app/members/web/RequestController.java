package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.staff.HandingOver;
import org.lodestar.app.members.staff.Requests;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an administrator asked for about an account: agreed to, stopped, handed over. */
@Controller
class RequestController {
  static final String ALL = "/accounts";
  private static final String HERE = "/accounts/{id}";
  private static final String VIEW = "members/request";

  private final Requests requests;
  private final HandingOver handingOver;
  private final Letters letters;
  private final RequestPageMaker maker;
  private final Links links;

  RequestController(
      Requests requests,
      HandingOver handingOver,
      Letters letters,
      RequestPageMaker maker,
      Links links) {
    this.letters = letters;
    this.requests = requests;
    this.handingOver = handingOver;
    this.maker = maker;
    this.links = links;
  }

  static String address(UUID id) {
    return "/accounts/" + id;
  }

  /** Those that wait for this worker: a list of colleagues brings many at once. */
  @GetMapping(ALL)
  @Permit(Action.AGREE_TO_ACCOUNTS)
  String list(Worker worker, Page page, Model model) {
    return list(worker, null, page, model);
  }

  private String list(Worker worker, @Nullable String fault, Page page, Model model) {
    model.addAttribute("model", maker.waiting(worker, fault, page));
    return "members/requests";
  }

  @PostMapping(ALL)
  @Permit(Action.AGREE_TO_ACCOUNTS)
  String agreeToAll(
      Worker worker,
      @RequestParam(name = "request", required = false) @Nullable List<UUID> ids,
      HttpServletResponse response,
      Page page,
      Model model) {
    List<UUID> chosen = ids == null ? List.of() : ids.stream().distinct().toList();
    try {
      requests.agreeToAll(worker, chosen);
    } catch (Refused refused) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return list(worker, refused.key(), page, model);
    }
    chosen.forEach(each -> letters.posted(worker, each));
    return "redirect:" + ALL;
  }

  @GetMapping(HERE)
  @Permit(Action.READ_ACCOUNT_REQUEST)
  String show(Worker worker, @PathVariable("id") UUID id, Page page, Model model) {
    return shown(worker, id, null, page, model);
  }

  private String shown(Worker worker, UUID id, @Nullable String fault, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, id, fault, page));
    return VIEW;
  }

  /** Does it, or tells on the page why not. */
  private String attempt(
      Worker worker,
      UUID id,
      HttpServletResponse response,
      Page page,
      Model model,
      Supplier<String> deed) {
    try {
      return deed.get();
    } catch (Refused refused) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return shown(worker, id, refused.key(), page, model);
    }
  }

  /** Where mail is set up the letter leaves at once: nobody has to think of it. */
  @PostMapping(HERE + "/agree")
  @Permit(Action.AGREE_TO_ACCOUNT)
  String agree(
      Worker worker,
      @PathVariable("id") UUID id,
      HttpServletResponse response,
      Page page,
      Model model) {
    return attempt(
        worker,
        id,
        response,
        page,
        model,
        () -> {
          requests.agree(worker, id);
          return letters.posted(worker, id);
        });
  }

  @PostMapping(HERE + "/stop")
  @Permit(Action.READ_ACCOUNT_REQUEST)
  String stop(
      Worker worker,
      @PathVariable("id") UUID id,
      HttpServletResponse response,
      Page page,
      Model model) {
    return attempt(
        worker,
        id,
        response,
        page,
        model,
        () -> {
          requests.refuse(worker, id);
          return "redirect:" + address(id);
        });
  }

  @PostMapping(HERE + "/letter")
  @Permit(Action.AGREE_TO_ACCOUNT)
  String letter(
      Worker worker,
      @PathVariable("id") UUID id,
      HttpServletResponse response,
      Page page,
      Model model) {
    return attempt(
        worker,
        id,
        response,
        page,
        model,
        () -> {
          handingOver.letter(worker, id);
          return "redirect:" + address(id);
        });
  }

  @PostMapping(HERE + "/sheet")
  @Permit(Action.AGREE_TO_ACCOUNT)
  String sheet(
      Worker worker,
      @PathVariable("id") UUID id,
      HttpServletResponse response,
      Page page,
      Model model) {
    return attempt(
        worker,
        id,
        response,
        page,
        model,
        () -> links.shown(id, maker.whose(worker, id), handingOver.sheet(worker, id), model));
  }

  @PostMapping(HERE + "/piece")
  @Permit(Action.AGREE_TO_ACCOUNT)
  String piece(
      Worker worker,
      @PathVariable("id") UUID id,
      HttpServletResponse response,
      Page page,
      Model model) {
    return attempt(
        worker,
        id,
        response,
        page,
        model,
        () -> {
          String name = maker.whose(worker, id);
          String piece = handingOver.piece(worker, id).grouped();
          model.addAttribute("model", new PiecePage(id, name, piece));
          return "members/piece";
        });
  }
}
