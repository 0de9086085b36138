package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A text of the toolkit is written in another language, read, approved by another, and taken. */
class ToolkitWordsJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final String HERE = "/toolkit/words/footer";
  private static final String ENGLISH = "Words for the end of your e-mails";

  @Test
  void aTextIsWrittenInLithuanianReadApprovedByAnotherTakenAndTakenOff() {
    try (Walk editor = Walk.asWorker("Eddie Editor")) {
      editor.open("/messages").follow("In other languages: " + ENGLISH).arrived(HERE);
      editor.sees(ENGLISH, "Lithuanian", "Not written").keepBoth("toolkit-words");
      editor.fits();
      editor.follow("Write the words: Lithuanian").press("Save");
      editor.sees("There is a problem", "This is still the English");
      editor.type("title", "Žodžiai laiškų pabaigai").type("about", "Dvi trumpos eilutės.");
      editor.type("body", lithuanian(editor.value("body"))).type("checker", "Mira Invented");
      editor.press("Save").sees("Give the name, the role and the day together");
      editor.keepBoth("toolkit-words-form");
      editor.type("checker", "").press("Save").arrived(HERE);
      editor.sees("Waits for a second person", "Nobody who speaks the language well is named");
      editor.follow("Write the words: Lithuanian").type("checker", "Mira Invented");
      editor.type("standing", "interpreter");
      SupportJourney.day(editor, "on", TODAY);
      editor.press("Save").sees("Read by Mira Invented, interpreter, on", "You wrote on it");
      editor.doesNotSee("Read and approve");
    }
    assertThat(taken()).as("nobody approved it").contains("\"footer.docx\"");
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open(HERE).follow("Read and approve: Lithuanian");
      lead.sees("These are the words in Lithuanian", "Žodžiai laiškų pabaigai", ENGLISH);
      lead.keepBoth("toolkit-words-approve").press("Approve the words").arrived(HERE);
      lead.sees("Can be taken");
    }
    assertThat(taken()).contains("\"footer-lt.docx\"");
    try (Walk anybody = Walk.anybody()) {
      anybody.open("/toolkit").sees("DOCX, Lithuanian").fits();
    }
    try (Walk editor = Walk.asWorker("Eddie Editor")) {
      editor.open(HERE).press("Take the words off: Lithuanian");
      editor.sees("People get English at once").press("Take them off now").arrived(HERE);
      editor.doesNotSee("Can be taken");
    }
    assertThat(taken()).as("one hand takes it off").contains("\"footer.docx\"");
  }

  /** The same lines with other words; what is kept elsewhere stays as it is asked for. */
  private static String lithuanian(String english) {
    return english.lines().map(ToolkitWordsJourney::line).collect(Collectors.joining("\n"));
  }

  private static String line(String english) {
    if (english.isBlank() || english.contains("{")) {
      return english;
    }
    return english.startsWith("#") ? "# Trumpai" : "Nukopijuokite šiuos žodžius.";
  }

  /** Under which name the file comes for who asks in Lithuanian. */
  private static String taken() {
    try (Walk anybody = Walk.anybody()) {
      Answer file = anybody.fetch("/toolkit/files/footer.docx?lang=lt");
      assertThat(file.body()).startsWith('P', 'K');
      assertThat(anybody.cookies()).isEmpty();
      return file.header("Content-Disposition");
    }
  }
}
