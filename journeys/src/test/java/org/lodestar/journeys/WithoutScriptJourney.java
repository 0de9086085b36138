package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whoever walks over the wire can do what a browser without script lets them do, and no more. */
class WithoutScriptJourney {
  private static final String FORM =
      """
      <form method=post action=/save novalidate>
        <input type=hidden name=version value=3>
        <input name=name value=Ana>
        <textarea name=words>one\ntwo</textarea>
        <input type=radio name=age value=ADULT><input type=radio name=age value=CHILD checked>
        <input type=checkbox name=signs value=A checked><input type=checkbox name=signs value=B>
        <select name=place><option value=Q>Quay<option value=M>Mill</select>
        <select name=several multiple><option>1</select>
        <fieldset disabled><input name=shut value=x></fieldset>
        <input name=off value=x disabled>
        <button name=do value=on>Save</button>
        <button name=do value=draft formaction=/keep>Keep</button>
        <button type=button name=help value=x>Help</button>
      </form>
      <input name=outside value=y><input name=far value=z form=other>
      <form id=other method=get action=/find><input name=q value="a b"></form>\
      """;

  private final Document page = Jsoup.parse(FORM, "http://localhost/here");

  private Filled pressed(String css) {
    return Filled.by(page, one(css));
  }

  private Element one(String css) {
    return page.expectFirst(css);
  }

  private static List<String> pairs(Filled form) {
    return form.fields().stream().map(each -> each.name() + "=" + each.value()).toList();
  }

  @Test
  void sendsWhatABrowserSendsAndThePressedButtonAlone() {
    assertThat(pairs(pressed("button[value=on]")))
        .containsExactly(
            "version=3",
            "name=Ana",
            "words=one\r\ntwo",
            "age=CHILD",
            "signs=A",
            "place=Q",
            "do=on");
    assertThat(pressed("button[value=on]").address()).isEqualTo("http://localhost/save");
    assertThat(pairs(pressed("button[value=draft]"))).contains("do=draft").doesNotContain("do=on");
    assertThat(pressed("button[value=draft]").address()).isEqualTo("http://localhost/keep");
  }

  @Test
  void whatBelongsToAnotherFormByNameGoesWithThatOne() {
    Filled found = Filled.byEnter(page, one("[name=q]"));
    assertThat(Body.query(found.fields())).isEqualTo("far=z&q=a+b");
    assertThatThrownBy(() -> pressed("[name=outside]")).hasMessageContaining("no form");
  }

  @Test
  void enterPressesTheFirstButton() {
    assertThat(pairs(Filled.byEnter(page, one("[name=name]")))).contains("do=on");
  }

  @Test
  void aFormWithFilesIsSentInPartsAlsoWithoutAFile() {
    Document files =
        Jsoup.parse(
            "<form method=post enctype=multipart/form-data><input type=file name=photos>"
                + "<input name=text value=Hi><button>Send</button></form>",
            "http://localhost/files");
    Body body = Filled.by(files, files.expectFirst("button")).body();
    assertThat(body.type()).startsWith("multipart/form-data; boundary=");
    assertThat(new String(body.bytes(), StandardCharsets.UTF_8))
        .contains("name=\"photos\"; filename=\"\"", "name=\"text\"\r\n\r\nHi\r\n");
  }

  @Test
  void aChosenFileGoesWithItsNameAndContent() {
    Document files =
        Jsoup.parse(
            "<form method=post enctype=multipart/form-data><input type=file name=photos>"
                + "<button>Send</button></form>");
    Path file = FilesJourney.file("gate.txt", "A gate".getBytes(StandardCharsets.UTF_8));
    Attached.keep(files.expectFirst("input"), file);
    Body body = Filled.by(files, files.expectFirst("button")).body();
    assertThat(new String(body.bytes(), StandardCharsets.UTF_8))
        .contains("filename=\"gate.txt\"", "\r\n\r\nA gate\r\n");
  }

  @Test
  void whatIsFoldedUpOrHiddenIsNeitherReadNorSeenUntilItIsOpened() {
    Document folded =
        Jsoup.parse(
            "<p>Seen <b>at  once</b></p><p hidden>Hidden</p><details><summary>More</summary>"
                + "<p>Folded <input name=f></p></details><span class=govuk-visually-hidden>Heard"
                + "</span><textarea>typed</textarea><script>said()</script>");
    assertThat(Reading.of(folded.body())).isEqualTo("Seen at once\nMore\nHeard");
    assertThat(Reading.isShown(folded.expectFirst("input"))).isFalse();
    folded.expectFirst("details").attr("open", "");
    assertThat(Reading.of(folded.body())).contains("Folded");
    assertThat(Reading.isShown(folded.expectFirst("input"))).isTrue();
  }

  @Test
  void cookiesAreKeptForTheirPathAndForgottenWhenTheyEnd() {
    Cookies cookies = new Cookies();
    cookies.take(List.of("a=1; Path=/; HttpOnly", "b=x=y; Path=/report; SameSite=Strict"));
    assertThat(cookies.header("/")).isEqualTo("a=1");
    assertThat(cookies.header("/report/seen")).isEqualTo("a=1; b=x=y");
    assertThat(cookies.header("/reports")).isEqualTo("a=1");
    cookies.take(List.of("a=; Path=/; Max-Age=0", "b=; Expires=Thu, 01 Jan 1970 00:00:00 GMT"));
    assertThat(cookies.names()).isEmpty();
  }

  @Test
  void whatAPolicyWouldStopIsAFault() {
    assertThat(broken("<p style='color:red'>", "default-src 'none'")).hasSize(1);
    assertThat(broken("<p onclick='x()'>", "default-src 'none'")).hasSize(1);
    assertThat(broken("<script>x()</script>", "default-src 'none'")).hasSize(1);
    assertThat(broken("<script nonce=n src=/s.js>", "default-src 'none'; script-src 'nonce-n'"))
        .isEmpty();
    assertThat(broken("<p>Well", "script-src *")).singleElement().asString().contains("No content");
  }

  private static List<String> broken(String source, String policy) {
    HttpHeaders headers =
        HttpHeaders.of(
            Map.of(
                "Content-Type", List.of("text/html"), "Content-Security-Policy", List.of(policy)),
            (name, value) -> true);
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    Answer answer = new Answer("http://localhost/here", 200, headers, bytes);
    return Policy.broken(answer, Jsoup.parse(source));
  }
}
