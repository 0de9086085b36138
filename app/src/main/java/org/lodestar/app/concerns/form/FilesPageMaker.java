package org.lodestar.app.concerns.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodestar.app.files.NotTaken;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the pages on which files are added, and says what was not taken. */
@Component
public class FilesPageMaker {
  private static final NotTaken NOTHING = new NotTaken(WhyNot.BROKEN, "");

  private final Uploads uploads;

  FilesPageMaker(Uploads uploads) {
    this.uploads = uploads;
  }

  public FilesPage page(
      Frame frame, String path, List<FilesPage.Held> held, boolean strip, boolean pieces) {
    return new FilesPage(frame, path, held, strip, pieces, uploads.limits());
  }

  /** Errors of a form, one for each file that was not taken. */
  public BindingResult problems(ReceivedForm form, Page page) {
    BindingResult result = new MapBindingResult(new HashMap<>(typed(form)), "form");
    tell(form, page, result);
    return result;
  }

  /** The same, for a form that was bound already. */
  public void tell(ReceivedForm form, Page page, BindingResult result) {
    if (nothing(form)) {
      result.reject("concerns.files.why." + WhyNot.BROKEN, words(NOTHING, page), null);
    }
    for (NotTaken file : form.refused()) {
      result.reject("concerns.files.why." + file.why(), words(file, page), null);
    }
  }

  /** The status of the answer: what came apart into nothing was no form of ours. */
  public static int status(ReceivedForm form) {
    return nothing(form) ? WhyNot.BROKEN.status() : form.status();
  }

  private static boolean nothing(ReceivedForm form) {
    return form.fields().isEmpty() && form.files().isEmpty();
  }

  private static Map<String, String> typed(ReceivedForm form) {
    return form.fields().keySet().stream().collect(Collectors.toMap(name -> name, form::field));
  }

  private Object[] words(NotTaken file, Page page) {
    String name = file.name().isEmpty() ? page.t("concerns.files.one") : file.name();
    return new Object[] {
      name, uploads.limits().largest().toMegabytes(), uploads.limits().mostFiles()
    };
  }

  /** The page again with its errors and the status that fits. */
  public static ModelAndView wrong(ModelAndView page, BindingResult result, int status) {
    page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", result);
    page.setStatus(org.springframework.http.HttpStatusCode.valueOf(status));
    return page;
  }
}
