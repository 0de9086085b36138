package org.lodestar.prevalence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodestar.page.Parsed;
import org.lodestar.prevalence.answer.Answers;
import org.lodestar.prevalence.answer.Checklist;
import org.lodestar.prevalence.answer.Checklists;
import org.lodestar.prevalence.answer.Method;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportTest {
  private static final String SHOWN = Report.of(Answers.with(Checklists.asAssumed(), List.of()));
  private static final String WITHHELD = Report.of(Answers.with(Checklist.EMPTY, List.of()));

  @Test
  void everyPartHasItsPlace() {
    assertThat(Parsed.of(SHOWN).all("h2"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "What can be said",
            "What is assumed",
            "The lists",
            "What each method says",
            "What would change it",
            "What no data can show",
            "Do the lists foretell each other?",
            "How it was done");
  }

  @Test
  void picturesSayWhatTheyShow() {
    List<Element> pictures =
        Parsed.of(SHOWN).all("svg").stream()
            .filter(svg -> svg.getAttribute("role").equals("img"))
            .toList();
    assertThat(pictures).hasSize(3);
    for (Element picture : pictures) {
      assertThat(Parsed.text(picture, "title")).isNotBlank();
      assertThat(Parsed.text(picture, "desc")).isNotBlank();
    }
    assertThat(Parsed.text(pictures.getFirst(), "desc"))
        .contains(Method.STEPWISE.words() + ": about 1,200, at 95% from 1,000 to 1,500.");
    assertThat(Parsed.text(pictures.getLast(), "desc")).isEqualTo("two as one: no estimate.");
  }

  @Test
  void theAxisHasSeveralRoundFigures() {
    Element picture =
        Parsed.of(SHOWN).all("svg").stream()
            .filter(svg -> svg.getAttribute("role").equals("img"))
            .findFirst()
            .orElseThrow();
    NodeList texts = picture.getElementsByTagName("text");
    long figures =
        IntStream.range(0, texts.getLength())
            .filter(i -> texts.item(i).getTextContent().matches("[0-9.]+[km]?"))
            .count();
    assertThat(figures).isBetween(3L, 7L);
  }

  @Test
  void withoutLeaveNoFigureForTheUnseenIsAnywhereOnThePage() {
    Parsed page = Parsed.of(WITHHELD);
    String text = page.document().getDocumentElement().getTextContent();
    assertThat(text).contains("No total is given").contains("The checklist is not complete");
    for (String total : List.of("1,200", "1,500", "2,500", "1,400", "2,007", "1,212")) {
      assertThat(text).doesNotContain(total);
    }
    assertThat(page.all("h2"))
        .extracting(Element::getTextContent)
        .containsExactly("What can be said", "What is assumed", "The lists", "How it was done");
  }

  @Test
  void withoutAnyMethodNoTotalIsGiven() {
    assertThat(Report.of(Answers.of(Checklists.asAssumed(), List.of())))
        .contains("No total is given");
  }

  @Test
  void namesOfListsAreTakenForHostileAndFewPeopleAreNotCounted() {
    assertThat(SHOWN).contains("Harbour &lt;Aid&gt;").doesNotContain("<Aid>");
    Element lists =
        Parsed.of(SHOWN).all("table").stream()
            .filter(table -> table.getTextContent().contains("and Police"))
            .findFirst()
            .orElseThrow();
    assertThat(lists.getTextContent()).contains("47").doesNotContain("300");
  }
}
