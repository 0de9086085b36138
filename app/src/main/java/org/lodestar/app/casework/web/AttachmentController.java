package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.face.CaseAttachments;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.NotTaken;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The files on a case: which there are, and adding one. */
@Controller
@RequestMapping("/cases/{id}/files")
class AttachmentController {
  private static final int LONGEST = 500;

  private final CaseAttachments files;
  private final Uploads uploads;
  private final AttachmentPageMaker maker;

  AttachmentController(CaseAttachments files, Uploads uploads, AttachmentPageMaker maker) {
    this.files = files;
    this.uploads = uploads;
    this.maker = maker;
  }

  /** What it is and whom it is about; the file itself is read from the request. */
  record AddForm(@Nullable String person, @Nullable String words) {}

  @GetMapping
  @Permit(Action.READ_CASE)
  String list(@PathVariable UUID id, Worker worker, Page page, Model model) {
    List<UUID> people = files.people(worker, id).stream().map(each -> each.id()).toList();
    model.addAttribute(
        "form", new AddForm(people.size() == 1 ? people.getFirst().toString() : "", ""));
    return show(id, worker, page, model);
  }

  private String show(UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, id, page));
    return "casework/attachments";
  }

  /** Asks the policy before a byte is read. What was taken is added, the rest is told by name. */
  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String add(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    files.mayAdd(worker, id);
    ReceivedForm form = uploads.form(request, Already.nothing());
    BindingResult result = problems(form, page);
    String words = form.field("words").strip();
    if (words.length() > LONGEST) {
      form.held().forEach(uploads::drop);
      result.rejectValue("words", "casework.files.words.long");
    } else {
      UUID person = person(worker, id, form.field("person"));
      form.held().forEach(file -> add(worker, id, person, file, words, result, page));
    }
    if (result.hasErrors()) {
      response.setStatus(nothing(form) ? WhyNot.BROKEN.status() : status(form));
      model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
      return show(id, worker, page, model);
    }
    return "redirect:" + Addresses.files(id);
  }

  private void add(
      Worker worker,
      UUID id,
      @Nullable UUID person,
      HeldFile file,
      String words,
      BindingResult result,
      Page page) {
    if (!files.add(worker, id, person, file, words)) {
      result.reject("casework.files.full", page.t("casework.files.full", CaseAttachments.MOST));
    }
  }

  /** Whom it is about; somebody of another case is taken for nobody. */
  private @Nullable UUID person(Worker worker, UUID id, String typed) {
    return files.people(worker, id).stream()
        .map(each -> each.id())
        .filter(each -> each.toString().equals(typed))
        .findFirst()
        .orElse(null);
  }

  private BindingResult problems(ReceivedForm form, Page page) {
    Map<String, String> typed = new HashMap<>();
    form.fields().keySet().forEach(name -> typed.put(name, form.field(name)));
    BindingResult result = new MapBindingResult(typed, "form");
    form.refused().forEach(file -> reject(result, file, page));
    if (nothing(form)) {
      reject(result, new NotTaken(WhyNot.BROKEN, ""), page);
    } else if (form.files().isEmpty()) {
      result.rejectValue("files", "casework.files.missing");
    }
    return result;
  }

  private void reject(BindingResult result, NotTaken file, Page page) {
    Object[] words = {
      file.name().isEmpty() ? page.t("concerns.files.one") : file.name(),
      uploads.limits().largest().toMegabytes(),
      uploads.limits().mostFiles()
    };
    result.reject("concerns.files.why." + file.why(), words, null);
  }

  private static boolean nothing(ReceivedForm form) {
    return form.fields().isEmpty() && form.files().isEmpty();
  }

  private static int status(ReceivedForm form) {
    return form.status() == HttpServletResponse.SC_OK ? WhyNot.EMPTY.status() : form.status();
  }
}
