package org.lodestar.app.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Form;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.StyleGuide;
import org.lodestar.app.site.StyleGuide.Sample;
import org.lodestar.app.site.SummaryRow;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;

class AskedFormTest {
  private final Page page = Drawn.page(Language.ENGLISH, null);
  private final StyleGuide samples = new StyleGuide(page, true);
  private final SmallForm plain = new SmallForm("Change a shop", "Shops", "/shops", "/1/change");

  @Test
  void aQuestionAsksForTheFieldThatItsKeyEndsWithAndTakesItsHintWhereThereIsOne() {
    Asked name = Asked.text(page, "site.sample.name");
    assertThat(name.name()).isEqualTo("name");
    assertThat(name.label()).isEqualTo(page.t("site.sample.name"));
    assertThat(name.hint()).isNull();
    assertThat(Asked.area(page, "risks.signal.source").hint())
        .isEqualTo(page.t("risks.signal.source.hint"));
    assertThat(Asked.area(page, "risks.signal.source").hint(null).hint()).isNull();
    assertThat(name.named("shop").name()).isEqualTo("shop");
  }

  @Test
  void eachKindIsDrawnAsItsPartDrawsIt() {
    Document drawn =
        draw(
            plain,
            List.of(
                Asked.text(page, "site.sample.name").width(10).spelled(),
                Asked.area(page, "site.sample.story").most(200).rows(7),
                Asked.radios(page, "site.sample.place", samples.sorts()).inline(),
                Asked.boxes(page, "site.sample.seen", samples.sorts()).large(),
                Asked.select(page, "site.sample.town", samples.towns()).empty("None of them"),
                Asked.date(page, "site.sample.day"),
                Asked.uncertainDate(page, "site.sample.when")),
            List.of());
    assertThat(one(drawn, "#name").attr("spellcheck")).isEqualTo("true");
    assertThat(one(drawn, "#name").hasClass("govuk-input--width-10")).isTrue();
    assertThat(one(drawn, "#story").attr("rows")).isEqualTo("7");
    assertThat(one(drawn, "[data-most]").attr("data-most")).isEqualTo("200");
    assertThat(one(drawn, ".govuk-radios--inline").hasClass("govuk-radios--small")).isTrue();
    assertThat(one(drawn, ".govuk-checkboxes").hasClass("govuk-checkboxes--small")).isFalse();
    assertThat(drawn.select("[name=seen][checked]")).hasSize(2);
    assertThat(one(drawn, "#town option").text()).isEqualTo("None of them");
    assertThat(one(drawn, "#town option[selected]").attr("value")).isEqualTo("b");
    assertThat(drawn.select("[name=day.month]")).hasSize(1);
    assertThat(drawn.select("[name=when.known]")).hasSizeGreaterThan(4);
  }

  @Test
  void numbersAreTypedWithTheirOwnKeys() {
    Asked number = Asked.number(page, "site.sample.number").named("name");
    assertThat(one(draw(plain, List.of(number), List.of()), "#name").attr("inputmode"))
        .isEqualTo("numeric");
    assertThat(one(draw(plain, List.of(number.decimal()), List.of()), "#name").attr("inputmode"))
        .isEqualTo("decimal");
  }

  @Test
  void whatBelongsTogetherStandsBelowALegendAndWhatIsNotAskedIsSentAlong() {
    Document drawn =
        draw(
            plain,
            List.of(
                Asked.group("A shop", List.of(Asked.text(page, "site.sample.name"))).hint("All"),
                Asked.hidden("to", "CLOSED"),
                Asked.kept("town")),
            List.of());
    assertThat(one(drawn, "fieldset > legend").text()).isEqualTo("A shop");
    assertThat(drawn.select("fieldset #name")).hasSize(1);
    assertThat(one(drawn, "[name=to]").attr("value")).isEqualTo("CLOSED");
    assertThat(one(drawn, "[name=town]").attr("value")).isEqualTo("b");
  }

  @Test
  void theFormSaysWhatItBelongsToWhereItGoesAndHowToGoBack() {
    Document drawn = draw(plain, List.of(), List.of());
    assertThat(drawn.title()).isEqualTo("Change a shop - Lodestar");
    assertThat(one(drawn, "h1").text()).isEqualTo("Change a shop");
    assertThat(one(drawn, ".lode-caption a").attr("href")).isEqualTo("/shops");
    assertThat(one(drawn, "main form").attr("action")).isEqualTo("/shops/1/change");
    assertThat(one(drawn, "main form").hasAttr("data-guard")).isTrue();
    assertThat(one(drawn, "[name=version]").attr("value")).isEqualTo("7");
    assertThat(one(drawn, "main button").text()).isEqualTo(page.t("site.save"));
    assertThat(one(drawn, ".govuk-button-group a").text()).isEqualTo(page.t("site.cancel"));
  }

  @Test
  void whatIsSaidComesBeforeTheQuestionsInItsOrder() {
    Document drawn =
        draw(
            plain
                .lead("First")
                .lead("")
                .warning("Second")
                .inset("Third")
                .quoted("Fourth")
                .about(List.of(SummaryRow.of("Which", "The corner shop"))),
            List.of(),
            List.of());
    assertThat(one(drawn, "main").text())
        .containsSubsequence("First", "Second", "Third", "Fourth", "Which", "The corner shop");
    assertThat(one(drawn, ".govuk-warning-text").text()).contains("Second");
    assertThat(drawn.select("main > p.govuk-body")).hasSize(1);
  }

  @Test
  void whatCannotBeUndoneSaysSoAndAsksNothing() {
    Document drawn =
        draw(
            SmallForm.of("Close the shop", "/shops/1", "/shops/1/close")
                .caption(
                    List.of(new Crumb("A shop", null)), List.of(new Mark("Few may see it", "due")))
                .grave("Close it")
                .cancel("Keep it")
                .unguarded(),
            List.of(),
            List.of());
    assertThat(one(drawn, "main button").hasClass("govuk-button--warning")).isTrue();
    assertThat(one(drawn, "main button").text()).isEqualTo("Close it");
    assertThat(one(drawn, ".govuk-button-group a").text()).isEqualTo("Keep it");
    assertThat(one(drawn, "main form").hasAttr("data-guard")).isFalse();
    assertThat(one(drawn, ".lode-caption").text()).isEqualTo("A shop Few may see it");
    assertThat(drawn.select(".lode-caption a")).isEmpty();
    assertThat(draw(plain.alone(), List.of(), List.of()).select(".govuk-button-group")).isEmpty();
  }

  @Test
  void whoeverWasFirstIsShownAboveWhatWasTyped() {
    List<SummaryRow> standing = List.of(SummaryRow.of("Name", "The corner shop"));
    Document drawn = draw(plain, List.of(Asked.text(page, "site.sample.name")), standing);
    assertThat(one(drawn, ".lode-clash[role=alert]").text())
        .contains(page.t("site.clash.both"), "The corner shop");
    assertThat(one(drawn, "#name").attr("value")).isEqualTo(Sample.typed().name());
    Document own = draw(plain.clash("meetings.clash"), List.of(), standing);
    assertThat(one(own, ".lode-clash h2").text()).isEqualTo(page.t("meetings.clash.title"));
    assertThat(one(own, ".lode-clash").text()).endsWith(page.t("meetings.clash.yours"));
  }

  @Test
  void whatIsWrongStandsAtTheTopAndAtItsQuestion() {
    Document drawn =
        draw(
            plain,
            List.of(Asked.text(page, "site.sample.name"), Asked.date(page, "site.sample.day")),
            List.of(),
            Drawn.form(StyleGuidePage.wrong(), page));
    assertThat(drawn.select(".govuk-error-summary a").eachAttr("href")).contains("#name", "#day");
    assertThat(one(drawn, "#name").attr("aria-invalid")).isEqualTo("true");
    assertThat(drawn.title()).startsWith("Error: ");
  }

  private Document draw(SmallForm smallForm, List<Asked> asked, List<SummaryRow> standing) {
    return draw(smallForm, asked, standing, Drawn.form(Sample.typed(), page));
  }

  private Document draw(
      SmallForm smallForm, List<Asked> asked, List<SummaryRow> standing, Form form) {
    Model model = new ExtendedModelMap();
    String template = smallForm.show(model, asked, 7, standing);
    Map<String, Object> parameters = new HashMap<>(model.asMap());
    parameters.put("page", page);
    parameters.put("form", form);
    return Drawn.draw(template, parameters);
  }

  private static Element one(Document drawn, String what) {
    return Objects.requireNonNull(drawn.selectFirst(what), what);
  }
}
