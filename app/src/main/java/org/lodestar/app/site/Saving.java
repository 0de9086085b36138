package org.lodestar.app.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** How an attempt to save a form ended. */
public enum Saving {
  /** It is kept. */
  SAVED,
  /** The form is shown again with what is wrong. */
  WRONG,
  /** Somebody else was first: how it stands now is shown beside what was typed. */
  CLASHED;

  /**
   * Saves unless something is wrong already. Each refusal is told at its field; above all of them
   * where the form does not ask for it, so that none is lost.
   */
  public static Saving attempt(BindingResult result, HttpServletResponse response, Runnable deed) {
    if (result.hasErrors()) {
      return WRONG;
    }
    try {
      deed.run();
      BoardsRead.Check.kept();
      return SAVED;
    } catch (Refused refused) {
      tell(result, refused.refusals());
      return WRONG;
    } catch (EditClash clash) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return CLASHED;
    }
  }

  /** Whether it was saved; that somebody else was first is told above the form. */
  public static boolean saved(BindingResult result, HttpServletResponse response, Runnable deed) {
    return saved(result, response, "site.clash", deed);
  }

  /** As the other, where the room has its own words for a clash. */
  public static boolean saved(
      BindingResult result, HttpServletResponse response, String clash, Runnable deed) {
    Saving saving = attempt(result, response, deed);
    saving.tellClash(result, clash);
    return saving == SAVED;
  }

  /** Tells above the form that somebody else was first, where it shows no more than that. */
  public void tellClash(BindingResult result) {
    tellClash(result, "site.clash");
  }

  /** As the other, in words of the room. */
  public void tellClash(BindingResult result, String key) {
    if (this == CLASHED) {
      result.reject(key, key);
    }
  }

  /** Tells each at its field, unless something is told there already. */
  public static void tell(BindingResult result, List<Refusal> refusals) {
    refusals.stream()
        .filter(each -> each.field().isEmpty() || !result.hasFieldErrors(each.field()))
        .forEach(each -> tell(result, each));
  }

  /** Tells at a field what is wrong with it. */
  public static void wrong(BindingResult result, String field, String key) {
    tell(result, Refusal.of(field, key));
  }

  /**
   * Where nothing could be made of what was typed there is no field to tell anything at; what is
   * wrong is told already.
   */
  private static void tell(BindingResult result, Refusal refusal) {
    Object[] said = {refusal.said()};
    if (refusal.field().isEmpty()) {
      result.reject(refusal.key(), said, refusal.key());
    } else if (result.getTarget() != null) {
      if (result.getFieldType(refusal.field()) == null) {
        result.reject(refusal.key(), said, refusal.key());
      } else {
        result.rejectValue(refusal.field(), refusal.key(), said, refusal.key());
      }
    }
  }
}
