package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A strategic lead prepares and freezes a board pack; a board member takes it and makes it again.
 */
class PackJourney {

  @Test
  void aPackGoesFromADraftToFilesThatComeOutTheSame() throws IOException {
    String first = fresh();
    String pack;
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/boards").at("main a").having("Community Safety").first().click();
      lead.check().follow("Board packs").keepBoth("packs").follow("Prepare a pack");
      lead.type("headline", "").press("Save").sees("Say what the board should know first");
      lead.type("decisions", "Agree a second outreach shift\nAsk for a joint visit plan");
      lead.type("money", "The outreach post is paid for until March.").press("Save");
      lead.sees("Say what the board should know first");
      assertThat(lead.value("decisions")).contains("second outreach shift");
      lead.type("headline", "Amina Yusuf, 15, of 14 Elm Road was moved.").press("Save");
      lead.sees("Is any of this about a person?", "Amina Yusuf").keepBoth("pack-names");
      assertThat(lead.value("money")).contains("paid for until March");
      lead.type("headline", first).keepBoth("pack-form").press("Save");
      lead.sees(first, "This is a draft", "Agree a second outreach shift", "Not counted yet");
      lead.sees("The plan: how the actions of each priority stand", "Risks and threats");
      pack = lead.path();
      theSecondOfTwoSeesBoth(lead, pack);
      lead.open(pack).follow("Freeze the pack").sees("From then on nothing of it can be changed");
      lead.sees("Who will read it", "Nothing is written about").doesNotSee("May tell of a person");
      lead.keepBoth("pack-freeze").press("Freeze the pack").sees("It can no longer be changed.");
      lead.doesNotSee("Drop the draft").keepBoth("pack");
      lead.back();
      lead.open(pack).sees("Frozen on");
      lead.fits(pack);
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(pack).sees(first).doesNotSee("Freeze the pack");
      byte[] page = taken(board, "Page to read without a network (HTML)");
      assertThat(new String(page, StandardCharsets.UTF_8)).contains(first, "default-src 'none'");
      byte[] pdf = taken(board, "Document to print (PDF)");
      assertThat(taken(board, "Document to print (PDF)")).isEqualTo(pdf);
      Gallery.keepPages(pdf, "pack-page");
      assertThat(taken(board, "All its tables and figures (CSV)")).isNotEmpty();
      board.at("summary").having("How this pack can be checked").first().click();
      board.press("Make it again and compare");
      board.sees("Made again, it is the same: every figure, and every file to the last byte.");
      board.keep("pack-again");
      board.open(pack.replaceAll("/packs/.*", "")).follow("Board at a glance");
      board.sees(first, "Agree a second outreach shift", "What we ask of the board");
      board.keepBoth("glance");
      board.fits(pack.replaceAll("/packs/.*", "/glance"));
    }
    try (Walk caseworker = Walk.asWorker("Cass Caseworker")) {
      assertThat(caseworker.show(pack).source()).doesNotContain(first);
    }
  }

  /** Two forms of one draft: what the second typed stays beside how it stands. */
  private static void theSecondOfTwoSeesBoth(Walk lead, String pack) {
    lead.open(pack + "/change");
    try (Walk other = Walk.asWorker("Stella Strategy")) {
      other.open(pack + "/change").type("voice", "We want to be asked earlier.").press("Save");
      other.sees("We want to be asked earlier.");
    }
    lead.type("voice", "Ask us before you decide.").press("Save");
    lead.sees("We want to be asked earlier.");
    assertThat(lead.value("voice")).isEqualTo("Ask us before you decide.");
    lead.keepBoth("pack-clash");
  }

  @Test
  void aDraftIsDroppedAfterAQuestion() {
    String words = fresh();
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/boards").at("main a").having("Community Safety").first().click();
      lead.check().follow("Board packs").follow("Prepare a pack").type("headline", words);
      lead.press("Save").follow("Drop the draft").sees("The draft and what was written for it");
      lead.press("Drop it").sees("Board packs").doesNotSee(words);
    }
  }

  @Test
  void aPackThatTellsOfAPersonIsWithheldAndAnotherTakesItsPlace() {
    String words = fresh();
    String pack;
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/boards").at("main a").having("Community Safety").first().click();
      lead.follow("Board packs").follow("Prepare a pack").type("headline", words);
      lead.pick("meeting", "").press("Save").follow("Freeze the pack").press("Freeze the pack");
      pack = lead.path();
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(pack).sees(words).follow("It tells of a person: withhold it");
      board.sees("At once nobody can open it").check();
      board.press("Withhold it now").sees("Choose why it is withheld");
      board.choose("why", "NAMED").keepBoth("pack-withhold").press("Withhold it now");
      board.sees("Withheld", "It names a person").doesNotSee(words).keepBoth("pack-withheld");
    }
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.show(pack).sees("Prepare another in its place").doesNotSee(words);
    }
  }

  /** Words that are nobody's name, and that no other walk says. */
  private static String fresh() {
    int number = Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000);
    return "We had %d talks, %d visits and %d calls"
        .formatted(number / 10_000, number / 100 % 100, number % 100);
  }

  private static byte[] taken(Walk walk, String link) throws IOException {
    byte[] content = walk.take(walk.at("a[download]").having(link)).body();
    assertThat(content).isNotEmpty();
    return content;
  }
}
