package org.lodestar.app.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.HomeItems;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.directory.face.Directory;
import org.lodestar.app.directory.face.StarterServices;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What editors say of whom a service reaches, and what they cannot say. */
@PlatformTest
class PlaceOfSafetyTest {
  private final MockMvcTester browser;
  private final Workforce workforce;
  private final Directory directory;
  private final StarterServices starters;
  private final HomeItems home;
  private final Worker editor;
  private final Cookie session;

  PlaceOfSafetyTest(
      MockMvcTester browser,
      Workforce workforce,
      Directory directory,
      StarterServices starters,
      HomeItems home) {
    this.browser = browser;
    this.workforce = workforce;
    this.directory = directory;
    this.starters = starters;
    this.home = home;
    this.editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    this.session = workforce.signedIn(editor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "address | 1 Secret Lane",
        "name | House at ZZ1 1AA",
        "whoFor | Women; we are at zz1 1aa",
        "hours | Come to ZZ11AA",
        "provider | Trust, ZZ1 1AA",
        "cost | Free; pay the taxi to ZZ1 1AA",
        "languages | English, and Polish at 12 Secret Lane",
        "name | House, 12 Secret Lane",
        "whoFor | Women; ring at 7 Orchard Close"
      })
  void noFormPutsAnAddressOnAPlaceOfSafety(String field, String told) throws Exception {
    UUID id = Ids.next();
    Document page = parsed(send(id, Map.of("needs", "SAFE_BED", field, told)));
    assertThat(page.select(".govuk-error-summary").text()).contains("is never told");
    assertThat(page.select(".govuk-form-group--error").text()).contains("is never told");
    assertThat(browser.get().uri("/directory/" + id).cookie(session)).hasStatus(404);
  }

  @Test
  void norOnOneThatNoPageShows() throws Exception {
    Document page =
        parsed(
            send(
                Ids.next(), Map.of("needs", "SAFE_BED", "address", "1 Lane", "showing", "HIDDEN")));
    assertThat(page.select(".govuk-error-summary").text()).contains("is never told");
  }

  @Test
  void norDoesTheDatabaseKeepOne() {
    Service told =
        MatrixAsks.aService(Ids.next(), "Invented house")
            .reaching(
                new Reach(List.of("SAFE_BED"), "", List.of(), List.of(), null, null, "", "1 Lane"));
    assertThatThrownBy(() -> Standing.task("test").run(() -> starters.put(told)))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "times | whenever | Write always",
        "minAge | old | Enter an age",
        "maxAge | 130 | Enter an age"
      })
  void whatCannotBeReadIsToldAtItsField(String field, String typed, String words) throws Exception {
    Document page = parsed(send(Ids.next(), Map.of(field, typed)));
    assertThat(page.select(".govuk-form-group--error").text()).contains(words);
    assertThat(page.select("#" + field).val()).isEqualTo(typed);
  }

  @Test
  void agesTheWrongWayRoundAreTold() throws Exception {
    Document page = parsed(send(Ids.next(), Map.of("minAge", "30", "maxAge", "18")));
    assertThat(page.select(".govuk-form-group--error").text()).contains("below the youngest");
  }

  @Test
  void whatIsSaidOfAServiceIsReadBySomebodyElseFirstAndThenStandsInTheForm() throws Exception {
    UUID id = Ids.next();
    MvcTestResult sent =
        send(
            id,
            Map.of("needs", "LEGAL", "times", "Mon 09:00-12:00", "tongues", "pl", "minAge", "18"));
    String asked = String.valueOf(sent.getResponse().getRedirectedUrl());
    assertThat(asked).startsWith("/directory/asked/");
    Cookie second = workforce.signedIn(workforce.aWorker(workforce.anOrganisation(), Role.EDITOR));
    String read = parsed(browser.get().uri(asked).cookie(second).exchange()).select("main").text();
    assertThat(read).contains("Legal advice", "Mon 09:00-12:00", "Polish", "18 and over");
    Standing.member(editor.id()).run(() -> directory.hide(editor, id));
  }

  @Test
  void whatNobodyHasCheckedForNinetyDaysIsOneLineOnTheHomeOfEditors() {
    UUID id = Ids.next();
    Standing.task("test").run(() -> starters.put(MatrixAsks.aService(id, "Invented line")));
    int due = Standing.member(editor.id()).call(directory::due);
    assertThat(String.join("\n", home.of(editor))).contains(due + " number").contains("to check");
    Standing.member(editor.id()).run(() -> directory.checked(editor, id));
    assertThat(Standing.member(editor.id()).<Integer, RuntimeException>call(directory::due))
        .isEqualTo(due - 1);
    Worker manager = workforce.aWorker(editor.organisation(), Role.MANAGER);
    assertThat(String.join("\n", home.of(manager))).doesNotContain("not checked in the last 90");
    Standing.member(editor.id()).run(() -> directory.hide(editor, id));
  }

  private MvcTestResult send(UUID id, Map<String, String> said) throws Exception {
    Document page = parsed(browser.get().uri("/directory/new/" + id).cookie(session).exchange());
    Map<String, String> form =
        page.select("form:has(#name)").forms().getFirst().formData().stream()
            .filter(each -> !each.key().equals("_csrf"))
            .collect(Collectors.toMap(each -> each.key(), each -> each.value()));
    form.putAll(Map.of("name", "Invented place", "purpose", "OTHER", "number", "01632 960 156"));
    form.putAll(Map.of("use", "CALL", "hours", "Mornings", "languages", "English"));
    form.putAll(Map.of("cost", "Free", "whoFor", "Anyone", "audience", "EVERYONE"));
    form.putAll(Map.of("source", "Its own site", "showing", "SHOWN"));
    form.putAll(said);
    var request = browser.post().uri("/directory/new/" + id).with(csrf()).cookie(session);
    form.forEach(request::param);
    return request.exchange();
  }

  private static Document parsed(MvcTestResult result) throws Exception {
    return Jsoup.parse(result.getResponse().getContentAsString());
  }
}
