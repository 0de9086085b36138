package org.lodestar.app.publications.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.publications.ChosenTemplate;
import org.lodestar.app.publications.face.Templates;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.WordTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** In which template documents for Word leave. */
@Controller
@RequestMapping(TemplateController.HOME)
class TemplateController {
  static final String HOME = "/boards/word-template";

  private final Templates templates;
  private final Uploads uploads;
  private final People people;

  TemplateController(Templates templates, Uploads uploads, People people) {
    this.templates = templates;
    this.uploads = uploads;
    this.people = people;
  }

  @GetMapping
  @Permit(Action.RUN_BOARDS)
  String show(Worker worker, Page page, Model model) {
    return shown(null, worker, page, model);
  }

  private String shown(@Nullable String wrong, Worker worker, Page page, Model model) {
    Optional<ChosenTemplate> chosen = templates.get(worker);
    model.addAttribute("chosen", chosen.map(each -> said(each, page)).orElse(""));
    model.addAttribute("wrong", wrong == null ? "" : wrong);
    return "publications/template";
  }

  private String said(ChosenTemplate chosen, Page page) {
    WordTemplate.Wrong wrong = WordTemplate.wrong(chosen.file());
    return wrong == null
        ? page.t(
            "publications.template.chosen",
            page.date(chosen.at()),
            people
                .names(List.of(chosen.by()))
                .getOrDefault(chosen.by(), page.t("strategy.somebody")))
        : page.t("publications.template.stopped", page.t(WordTemplate.key(wrong)));
  }

  /** Taken in as any upload, read from where it lies sealed, and forgotten there. */
  @PostMapping
  @Permit(Action.RUN_BOARDS)
  String choose(
      HttpServletRequest request,
      HttpServletResponse response,
      Worker worker,
      Page page,
      Model model)
      throws IOException {
    ReceivedForm form = uploads.form(request, Already.nothing());
    try {
      templates.choose(worker, read(form));
      return "redirect:" + HOME;
    } catch (Refused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return shown(page.t(refused.key()), worker, page, model);
    } finally {
      form.held().forEach(uploads::drop);
    }
  }

  private byte[] read(ReceivedForm form) throws IOException {
    if (form.refused().stream().anyMatch(each -> each.why() == WhyNot.TOO_LARGE)) {
      throw Refused.at("file", WordTemplate.key(WordTemplate.Wrong.TOO_LARGE));
    }
    if (!form.refused().isEmpty() || !form.whole() || form.held().size() != 1) {
      throw Refused.at("file", "publications.template.missing");
    }
    HeldFile held = form.held().getFirst();
    if (held.size() > WordTemplate.MOST) {
      throw Refused.at("file", WordTemplate.key(WordTemplate.Wrong.TOO_LARGE));
    }
    try (var in = uploads.open(held)) {
      return in.readAllBytes();
    }
  }

  @PostMapping("/remove")
  @Permit(Action.RUN_BOARDS)
  String remove(Worker worker) {
    templates.remove(worker);
    return "redirect:" + HOME;
  }
}
