package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The steps of a public report, walked by the buttons, whatever they are called in a language. Who
 * adds a step to the report adds it here, and every journey through all steps takes it up.
 */
final class Steps {
  static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  /** Nobody has to come by here, and its form is no common one. */
  private static final String FILES = "/report/files";

  /**
   * A step.
   *
   * @param path where it is
   * @param answers by the names of its fields, so that the next step follows
   */
  private record Step(String path, Map<String, String> answers) {}

  private static final List<Step> QUESTIONS =
      List.of(
          new Step("/report", Map.of()),
          new Step("/report/danger", Map.of("danger", "NO")),
          new Step("/report/safe", Map.of("safe", "YES")),
          new Step("/report/about", Map.of("about", "SOMEONE_ELSE")),
          new Step("/report/age", Map.of("age", "ADULT")),
          new Step("/report/seen", Map.of("signs", "MOV1", "seen", "Invented: a locked shed")),
          new Step("/report/where", Map.of("place", "Behind an invented barn")),
          new Step("/report/when", Map.of("still", "YES", "when.known", "NOT_KNOWN")),
          new Step("/report/others", Map.of("aware", "NOT_KNOWN")),
          new Step("/report/sharing", Map.of("sharing", "CONFIDENTIAL")),
          new Step("/report/contact", Map.of("way", "EMAIL")),
          new Step("/report/reach", Map.of("address", "invented@example.org")),
          new Step("/report/language", Map.of()),
          new Step(FILES, Map.of()));

  private Steps() {}

  /** Every address where a report that is being written can be left. */
  static List<String> paths() {
    return Stream.concat(
            QUESTIONS.stream().map(Step::path), Stream.of("/report/check", "/report/receipt"))
        .toList();
  }

  /** Answers every question up to a step, which is then shown, and looks at each page. */
  static void upTo(Walk walk, String path, Runnable look) {
    walk.arrived("/report");
    look.run();
    for (int at = 0; !arrived(walk, path); at++) {
      onward(walk, at);
      look.run();
    }
  }

  private static boolean arrived(Walk walk, String path) {
    return walk.path().replaceFirst("[?#].*", "").equals(path);
  }

  private static void onward(Walk walk, int at) {
    if (at < QUESTIONS.size()) {
      QUESTIONS.get(at).answers().forEach((name, value) -> answer(walk, name, value));
      submit(walk);
      walk.arrived(paths().get(at + 1));
    } else {
      walk.at("main a.govuk-button").click();
      walk.arrived("/report/receipt");
    }
  }

  private static void answer(Walk walk, String name, String value) {
    Part choice = walk.at("input[name='" + name + "'][value='" + value + "']");
    if (choice.count() > 0) {
      choice.check();
    } else {
      walk.type(name, value);
    }
  }

  /** The same as {@link #upTo} by the requests alone, to stand at a late step at once. */
  static void jumpTo(Walk walk, String path) {
    APIRequestContext wire = walk.page().context().request();
    for (Step step : QUESTIONS) {
      if (step.path().equals(path)) {
        break;
      }
      if (step.path().equals(FILES)) {
        continue;
      }
      String address = Stage.platform().url() + step.path();
      FormData form = FormData.create().set("language", "en"); // as the list stands
      HIDDEN
          .matcher(wire.get(address).text())
          .results()
          .forEach(field -> form.set(field.group(1), field.group(2)));
      step.answers().forEach(form::set);
      assertThat(wire.post(address, RequestOptions.create().setForm(form).setMaxRedirects(0)))
          .as(step.path())
          .returns(303, answer -> answer.status());
    }
    walk.show(path).arrived(path);
  }

  /** A whole report from its first page, each page looked at, up to the receipt as sent. */
  static String all(Walk walk, Runnable look) {
    upTo(walk, "/report/receipt", look);
    String receipt = receipt(walk);
    submit(walk);
    walk.arrived("/report/sent");
    look.run();
    assertThat(receipt(walk)).isEqualTo(receipt);
    return receipt;
  }

  static String receipt(Walk walk) {
    return CODE.matcher(walk.text("#receipt").replaceAll("\\s", ""))
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  /** Presses the button that leads on; the page of files has another one before it. */
  static void submit(Walk walk) {
    Part on = walk.at("main form button[name=do][value=on]");
    Part any = walk.at("main form button[type=submit]");
    (on.count() > 0 ? on : any).first().click();
  }
}
