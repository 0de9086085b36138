package org.lodestar.app.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.RequestState;
import org.lodestar.app.rights.Rulings;
import org.lodestar.app.rights.face.BundleFiles;
import org.lodestar.app.rights.face.Bundles;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A copy of somebody's data: gathering it, deciding about its passages, making its file. */
@Controller
@RequestMapping("/data-answers/{id}")
class BundleController {
  private final Bundles bundles;
  private final BundleFiles files;

  BundleController(Bundles bundles, BundleFiles files) {
    this.bundles = bundles;
    this.files = files;
  }

  @PostMapping("/gather")
  @Permit(Action.TAKE_DATA_ANSWER)
  String gather(@PathVariable UUID id, Worker worker) {
    bundles.gather(worker, id);
    return "redirect:" + Addresses.answer(id) + "/bundle";
  }

  @GetMapping("/bundle")
  @Permit(Action.ANSWER_DATA_REQUEST)
  String show(@PathVariable UUID id, Worker worker, Model model) {
    BundlePage page = page(worker, id);
    Rulings rulings = page.view().bundle().rulings();
    model.addAttribute(
        "form",
        new MarksForm(String.join("\n", rulings.besides()), page.view().bundle().version()));
    model.addAttribute("model", page);
    return "rights/bundle";
  }

  private BundlePage page(Worker worker, UUID id) {
    Bundles.View view = bundles.get(worker, id);
    boolean mayRule =
        view.answer().gathers(worker.id()) && view.answer().request().state() == RequestState.ASKED;
    return new BundlePage(view, mayRule);
  }

  @PostMapping("/bundle")
  @Permit(Action.ANSWER_DATA_REQUEST)
  String rule(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") MarksForm form,
      BindingResult result,
      @RequestParam Map<String, String> sent,
      Worker worker,
      HttpServletResponse response,
      Model model) {
    BundlePage page = page(worker, id);
    model.addAttribute("model", page);
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                bundles.rule(
                    worker,
                    id,
                    form.rulings(sent, page.view().bundle().content()),
                    Typed.version(form.version())));
    return saved ? "redirect:" + page.here() : "rights/bundle";
  }

  /** Answers with the page itself: a password that is shown once must not wait anywhere. */
  @PostMapping("/file")
  @Permit(Action.TAKE_DATA_ANSWER)
  String make(@PathVariable UUID id, Worker worker, Model model) {
    model.addAttribute("model", new PasswordPage(Addresses.answer(id), files.make(worker, id)));
    return "rights/password";
  }

  @GetMapping("/file")
  @Permit(Action.TAKE_DATA_ANSWER)
  ResponseEntity<byte[]> file(@PathVariable UUID id, Worker worker) {
    byte[] file = files.file(worker, id);
    String name = bundles.get(worker, id).answer().request().reference() + ".zip";
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(file);
  }
}
