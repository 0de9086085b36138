package org.lodestar.app.referral.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.app.referral.face.RedactionView;
import org.lodestar.app.referral.face.Redactions.Worked;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Kind;
import org.lodestar.app.referral.redaction.Mark;
import org.lodestar.app.referral.redaction.OutText;
import org.lodestar.app.referral.redaction.Placeholder;
import org.lodestar.app.referral.redaction.Redaction;
import org.lodestar.app.site.Characters;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/**
 * What leaves, as it was typed. The fields follow from the written answers; whatever else was sent
 * is not there.
 */
final class OutgoingTyped {
  /** Reasons are short. */
  static final int LONGEST_REASON = 200;

  private final RedactionView view;
  private final MultiValueMap<String, String> sent;

  /**
   * What was sent.
   *
   * @param view what was shown
   */
  OutgoingTyped(RedactionView view, MultiValueMap<String, String> sent) {
    this.view = view;
    this.sent = sent;
  }

  static String words(Item item, int number) {
    return "words-" + item.id() + "-" + number;
  }

  static String why(Mark mark) {
    return "why-" + mark.id();
  }

  /** Written answers, in the order of the form. */
  static List<Item> written(RedactionView view) {
    return view.items().stream()
        .filter(item -> item.kind().isWritten() && view.answers().has(item.id()))
        .filter(item -> view.redaction().asksForWork(item, view.answers()))
        .toList();
  }

  Worked worked() {
    List<String> everywhere = first("everywhere").lines().toList();
    Map<String, List<OutText>> texts = new LinkedHashMap<>();
    for (Item item : written(view)) {
      List<OutText> shown = view.redaction().texts(item, view.answers(), view.outgoing());
      List<OutText> typed = new ArrayList<>();
      for (int number = 0; number < shown.size(); number++) {
        OutText text = shown.get(number);
        String words = Redaction.without(words(item, number, text), everywhere);
        typed.add(new OutText(text.original(), words));
      }
      texts.put(item.id(), typed);
    }
    Map<String, String> kept = new HashMap<>();
    sent.keySet().stream()
        .filter(name -> name.startsWith("why-"))
        .forEach(name -> kept.put(name.substring("why-".length()), reason(name)));
    return new Worked(texts, kept, sent.containsKey("accepted"), reason("reason"), version());
  }

  /** What was typed; or as it was written, or nothing at all, where a button says so. */
  private String words(Item item, int number, OutText shown) {
    String field = words(item, number);
    if (first("back").equals(field)) {
      return shown.original();
    }
    if (first("out").equals(field)) {
      return Placeholder.REMOVED;
    }
    return sent.containsKey(field) ? cut(first(field), Kind.LONGEST_TEXT) : shown.words();
  }

  private String reason(String field) {
    return cut(first(field).replace('\n', ' '), LONGEST_REASON);
  }

  private long version() {
    String typed = first("version");
    return typed.matches("[0-9]{1,9}") ? Long.parseLong(typed) : 0;
  }

  private String first(String field) {
    return Characters.kept(sent.getOrDefault(field, List.of()).stream().findFirst().orElse(""));
  }

  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }

  /** What was typed and could not be kept, with what stood in the way. */
  MapBindingResult again(BindingResult problems) {
    Worked worked = worked();
    Map<String, Object> typed = new HashMap<>();
    worked
        .texts()
        .forEach(
            (item, texts) -> {
              for (int number = 0; number < texts.size(); number++) {
                typed.put("words-" + item + "-" + number, texts.get(number).words());
              }
            });
    worked.kept().forEach((mark, why) -> typed.put("why-" + mark, why));
    typed.put("everywhere", first("everywhere"));
    typed.put("accepted", worked.accepted() ? "yes" : "");
    typed.put("reason", worked.reason());
    MapBindingResult result = new MapBindingResult(typed, "form");
    result.addAllErrors(problems);
    return result;
  }

  /** What is kept, as the fields show it. */
  static MapBindingResult shown(RedactionView view) {
    Map<String, Object> typed = new HashMap<>();
    for (Item item : written(view)) {
      List<OutText> texts = view.redaction().texts(item, view.answers(), view.outgoing());
      for (int number = 0; number < texts.size(); number++) {
        typed.put(words(item, number), texts.get(number).words());
      }
    }
    view.left()
        .forEach(mark -> typed.put(why(mark), view.outgoing().kept().getOrDefault(mark.id(), "")));
    typed.put("everywhere", "");
    typed.put("accepted", view.outgoing().accepts(view.combination()) ? "yes" : "");
    typed.put("reason", view.outgoing().reason());
    return new MapBindingResult(typed, "form");
  }

  /** What is kept, with what is still wrong told where it stands. */
  static MapBindingResult problems(RedactionView view) {
    MapBindingResult result = shown(view);
    for (Mark mark : view.unsettled()) {
      String key =
          mark.known()
              ? "referral.redaction.known"
              : mark.singlesOut()
                  ? "referral.redaction.agreed.missing"
                  : "referral.redaction.why.missing";
      String field = mark.known() ? field(view, mark) : why(mark);
      Object[] said = {mark.text()};
      result.rejectValue(field, key, said, key);
    }
    if (view.combinationOpen()) {
      result.rejectValue("reason", "referral.redaction.reason.missing");
    }
    return result;
  }

  private static String field(RedactionView view, Mark mark) {
    for (Item item : written(view)) {
      List<String> texts = view.leaving().list(item.id());
      for (int number = 0; number < texts.size(); number++) {
        if (view.redaction().marks(item, texts.get(number)).stream()
            .anyMatch(each -> each.id().equals(mark.id()))) {
          return words(item, number);
        }
      }
    }
    return "everywhere";
  }
}
