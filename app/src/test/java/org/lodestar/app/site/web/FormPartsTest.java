package org.lodestar.app.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.site.Form;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.StyleGuide;
import org.lodestar.app.site.StyleGuide.Sample;

class FormPartsTest {
  private final Page page = Drawn.page(Language.ENGLISH, null);
  private final Form empty = Drawn.form(Sample.empty(), page);
  private final Form wrong = Drawn.form(StyleGuidePage.wrong(), page);

  @Test
  void everyControlHasALabelOfItsOwn() {
    for (Element control : guide(wrong).select("input:not([type=hidden]), textarea, select")) {
      assertThat(guide(wrong).select("label[for=" + control.id() + "]"))
          .as(control.outerHtml())
          .hasSize(1);
    }
  }

  @Test
  void noIdIsUsedTwice() {
    List<String> ids = guide(wrong).select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void everythingThatDescribesAControlIsThere() {
    Document guide = guide(wrong);
    for (String ids : guide.select("[aria-describedby]").eachAttr("aria-describedby")) {
      for (String id : ids.split(" ")) {
        assertThat(guide.getElementById(id)).as(id).isNotNull();
      }
    }
  }

  @Test
  void everyErrorAtTheTopLeadsToAControl() {
    Document guide = guide(wrong);
    List<String> links = guide.select(".govuk-error-summary a").eachAttr("href");
    assertThat(links)
        .containsExactly("#name", "#story", "#place", "#seen", "#town", "#day", "#when");
    for (String link : links) {
      assertThat(guide.select("input, select, textarea").eachAttr("id"))
          .contains(link.substring(1));
    }
    assertThat(guide.title()).startsWith("Error: ");
  }

  @Test
  void theErrorStandsAtTheFieldToo() {
    Element group = java.util.Objects.requireNonNull(guide(wrong).expectFirst("#name").parent());
    assertThat(group.select("#name-error").text()).isEqualTo("Error: Enter an answer");
    assertThat(group.select("input").attr("aria-describedby")).isEqualTo("name-hint name-error");
    assertThat(group.select("input").attr("aria-invalid")).isEqualTo("true");
  }

  @Test
  void whatWasTypedComesBackAsTypedAndStaysText() {
    Document guide = guide(wrong);
    assertThat(guide.expectFirst("#name").attr("value"))
        .isEqualTo("<script>\"O'Neil\" & co</script>");
    assertThat(guide.expectFirst("#story").wholeText()).isEqualTo("Two lines.\nسطر بالعربية");
    assertThat(guide.select("script")).hasSize(1);
    assertThat(guide.expectFirst("#day").attr("value")).isEqualTo("31");
    assertThat(guide.select("input[type=radio][name=place][checked]").eachAttr("value"))
        .containsExactly("FARM");
    assertThat(guide.select("input[type=checkbox][name=seen][checked]").eachAttr("value"))
        .containsExactly("SHOP", "HOME");
    assertThat(guide.select("select option[selected]").eachAttr("value")).containsExactly("b");
    assertThat(guide.select("input[name=when.known][checked]").eachAttr("value"))
        .containsExactly("RANGE");
  }

  @Test
  void nothingIsWrongOrChosenBeforeAnythingIsTyped() {
    Document guide = guide(empty);
    assertThat(guide.select(".govuk-error-summary, .govuk-error-message, [checked]")).isEmpty();
    assertThat(guide.title()).doesNotStartWith("Error");
  }

  @Test
  void aFormCarriesTheTokenThatProvesItOurs() {
    Document guide = guide(empty);
    assertThat(guide.select("form[method=post] input[name=_csrf]").attr("value"))
        .isEqualTo("token\"<");
    assertThat(guide.select("form[method=get] input[name=_csrf]")).isEmpty();
  }

  @Test
  void aQuestionThatIsThePageIsItsHeading() {
    Document text =
        Drawn.draw(
            "site/form/text",
            Map.of("page", page, "form", empty, "name", "name", "label", "Where", "heading", true));
    assertThat(text.select("h1 > label[for=name]").text()).isEqualTo("Where");
    Document radios =
        Drawn.draw(
            "site/form/radios",
            Map.of(
                "page",
                page,
                "form",
                empty,
                "name",
                "place",
                "label",
                "Where",
                "heading",
                true,
                "options",
                List.of(Option.of("SHOP", "Shop"))));
    assertThat(radios.select("legend > h1").text()).isEqualTo("Where");
  }

  @Test
  void aPasswordIsNeverShownAgain() {
    Document text =
        Drawn.draw(
            "site/form/text",
            Map.of(
                "page",
                page,
                "form",
                Drawn.form(Sample.typed(), page),
                "name",
                "name",
                "label",
                "Password",
                "type",
                "password",
                "value",
                false));
    assertThat(text.select("input").hasAttr("value")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "\" onfocus=\"x", "' & <b>", "${7*7}"})
  void wordsAndAnswersAreTextNeverMarkup(String hostile) {
    Document text =
        Drawn.draw(
            "site/form/text",
            Map.of(
                "page",
                page,
                "form",
                Drawn.form(
                    new Sample(
                        hostile,
                        "",
                        null,
                        List.of(),
                        "",
                        org.lodestar.app.site.TypedDate.of(null),
                        org.lodestar.app.site.TypedUncertainDate.empty()),
                    page),
                "name",
                "name",
                "label",
                hostile,
                "hint",
                hostile));
    assertThat(text.select("input").attr("value")).isEqualTo(hostile);
    assertThat(text.select("label").text()).isEqualTo(hostile);
    assertThat(text.select("script, b, [onfocus]")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noPageHasStyleOrScriptInline(Language language) {
    Page own = Drawn.page(language, null);
    Document guide = guide(Drawn.form(StyleGuidePage.wrong(), own), own, false);
    assertThat(guide.select("style, [style], script:not([src])")).isEmpty();
    assertThat(guide.select("script").attr("nonce")).isEqualTo("nonce");
    assertThat(guide.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    assertThat(guide.select("html").attr("dir")).isEqualTo(language.direction());
  }

  @Test
  void telephoneNumbersReadLeftToRightInEveryLanguage() {
    Page arabic = Drawn.page(Language.ARABIC, null);
    assertThat(
            guide(Drawn.form(Sample.empty(), arabic), arabic, false)
                .select("bdi[dir=ltr] > a[href=tel:+441632960001]"))
        .hasSize(1);
  }

  @Test
  void aStaffPageShowsWhoWorksAndWhereTheyAre() {
    Page staff = Drawn.page(Language.ENGLISH, new Drawn.Anybody("Sam <b>", "Brookshire Council"));
    Document page = guide(Drawn.form(Sample.empty(), staff), staff, true);
    assertThat(page.select(".lode-header__person").text())
        .contains("Sam <b>", "Brookshire Council");
    assertThat(page.select("form[action=/sign-out] input[name=_csrf]")).hasSize(1);
    assertThat(page.select(".lode-rail a[aria-current=page]").text()).isEqualTo("Inbox");
    assertThat(page.select(".lode-rail a").eachText())
        .as("what is set up once stands aside")
        .containsExactly("Inbox", "Take a concern");
    assertThat(page.select(".lode-areas > ul > li > a").eachText())
        .as("an area of one page is that page")
        .containsExactly("Worries", "Cases");
    assertThat(page.select(".lode-areas > ul > li > a[aria-current=true]").text())
        .isEqualTo("Worries");
    assertThat(page.select(".lode-menu .lode-areas__pages a[aria-current=page]").text())
        .as("a phone's menu holds the pages of the area, too")
        .isEqualTo("Inbox");
    assertThat(page.select("a[href=/search][data-find]")).hasSize(1);
    assertThat(page.select(".lode-demonstration").text()).contains("invented");
  }

  private Document guide(Form form) {
    return guide(form, page, false);
  }

  private static Document guide(Form form, Page page, boolean staff) {
    return Drawn.draw(
        "site/styleGuide",
        Map.of("page", page, "form", form, "model", new StyleGuide(page, staff)));
  }
}
