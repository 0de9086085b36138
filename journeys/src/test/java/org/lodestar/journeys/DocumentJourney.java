package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Old guidance leads to what holds; a review is done; a guide is written, approved and printed. */
class DocumentJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

  private static long sheets(Walk walk) {
    byte[] pdf = walk.print();
    return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
  }

  @Test
  void theOldGuidanceIsFoundAndLeadsToTheOneThatHolds() {
    try (Walk worker = Walk.asWorker("Moira Manager")) {
      worker.open("/documents").sees("Documents and guides", "SET Flowchart 2024");
      worker.doesNotSee("Add a document", "as the strategy of 2022 names it").keepBoth("documents");
      worker.type("words", "guidance 2022").pick("state", "ALL").press("Find");
      worker.follow("SET Modern Day Slavery Guidance (as the strategy of 2022 names it)");
      worker.sees("This document was replaced").keepBoth("document-replaced");
      worker.follow("SET Modern Day Slavery Guidance 2025").sees("Holds now");
      worker.sees("It takes the place of").doesNotSee("This document was replaced");
      worker.open("/documents/latest/set-modern-day-slavery-guidance-earlier");
      worker.sees("SET Modern Day Slavery Guidance 2025", "You followed an old address");
      worker.sees("was replaced by this document").keepBoth("document");
      worker.fits(worker.path());
      worker.fits("/documents");
    }
  }

  @Test
  void aReviewThatIsOverdueIsDone() {
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/documents").sees("overdue").follow("Show what is overdue");
      lead.follow("Checklist for visits of premises (invented)").sees("Review overdue");
      lead.follow("Record a review").press("Save");
      lead.sees("There is a problem", "Say what you found", "Say when it is looked at again");
      lead.type("found", "The licensing team uses a newer one from May");
      SupportJourney.day(lead, "next", TODAY.minusDays(1));
      lead.press("Save").sees("Choose a day that is still to come").keepBoth("document-review");
      SupportJourney.day(lead, "next", TODAY.plusDays(30));
      lead.press("Save").sees("The licensing team uses a newer one from May");
      lead.noTag("Review overdue");
    }
  }

  @Test
  void aGuideIsWrittenRefusedApprovedByAnotherAndPrintedOnOnePage() {
    String title = Walk.fresh("Interpreters ");
    String path;
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/documents").follow("Add a document").press("Save");
      lead.sees("Give the document its title", "Say when it is looked at again");
      lead.type("title", title).type("slug", "Not an address").choose("kind", "ONE_MINUTE_GUIDE");
      lead.type("summary", "How to work with an interpreter").type("publisher", "The partnership");
      SupportJourney.day(lead, "review", TODAY.plusYears(1));
      lead.press("Save").sees("Use 3 to 80 small letters").keepBoth("document-form");
      lead.type("slug", "guide-" + title.substring("Interpreters ".length()));
      lead.press("Save").sees(title, "Nothing is written here yet");
      path = lead.path();
      lead.follow("Write the guide").type("words", "We ask a real interpreter. ".repeat(50));
      lead.press("Propose this version").sees("It has 250 words. Use 200 or fewer");
      lead.keepBoth("guide-form");
      lead.type(
          "words", "# Before you talk\n- Ask for a real interpreter.\n- Never use a friend.\n");
      lead.press("Propose this version")
          .sees("Not approved yet", "Somebody who wrote nothing of it must approve");
      lead.doesNotSee("Approve this version");
    }
    try (Walk editor = Walk.asWorker("Eddie Editor")) {
      editor.open(path).sees("Never use a friend").follow("Approve this version");
      editor.sees("It is never changed", "Never use a friend").press("Approve this version");
      editor.sees("Version 1, approved").keepBoth("document-guide");
      editor.follow("Print it on one page").sees("Before you talk", "Never use a friend");
      assertThat(sheets(editor)).isEqualTo(1);
    }
    try (Walk worker = Walk.asWorker("Moira Manager")) {
      worker.open("/documents/latest/when-you-are-worried").keepBoth("guide");
      worker.fits(worker.path());
      worker
          .follow("Print it on one page")
          .sees("Is anyone in danger now?")
          .keepBoth("guide-print");
      assertThat(sheets(worker)).isEqualTo(1);
    }
  }
}
