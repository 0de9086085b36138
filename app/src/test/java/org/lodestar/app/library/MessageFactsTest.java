package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.ledger.face.Tallies;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Tally;

/** What boards read of sentences: how many are in use, and how many translations say them. */
@PlatformTest
class MessageFactsTest {
  private final Messages messages;
  private final Workforce workforce;
  private final EmptyLedger ledger;
  private final Gathering gathering;
  private final Tallies tallies;

  private Worker editor;
  private Worker lead;
  private String key;

  MessageFactsTest(
      Messages messages,
      Workforce workforce,
      EmptyLedger ledger,
      Gathering gathering,
      Tallies tallies) {
    this.messages = messages;
    this.workforce = workforce;
    this.ledger = ledger;
    this.gathering = gathering;
    this.tallies = tallies;
  }

  @BeforeEach
  void anEmptyLedgerAndTwoPeople() throws SQLException {
    ledger.begin();
    UUID organisation = workforce.anOrganisation();
    editor = workforce.aWorker(organisation, Role.EDITOR);
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    key = "f-" + Ids.next().toString().substring(24);
  }

  private void say(Language in, int number, String words) {
    @Nullable LocalDate expires = in == Language.ENGLISH ? messages.today().plusDays(100) : null;
    MessageDraft draft =
        new MessageDraft(key, Message.Audience.EVERYBODY, "The editor", in, number, words, expires);
    Standing.member(editor.id()).run(() -> messages.write(editor, draft));
    Standing.member(lead.id()).run(() -> approve(in));
  }

  private void approve(Language in) {
    messages.approve(lead, key, in, ReadMessage.waiting(messages.get(lead, key), in), "A teacher");
  }

  private void stop(Language in) {
    Standing.member(lead.id()).run(() -> messages.stop(lead, key, in));
  }

  private long total(String code) {
    gathering.run();
    return tallies.of(Measures.find(code).orElseThrow(), 0).values().stream()
        .mapToLong(Tally::numerator)
        .sum();
  }

  @Test
  void whatIsApprovedIsInUseOnceAndLeavesItWhenItIsStopped() {
    say(Language.ENGLISH, 1, "Your pay is yours.");
    assertThat(total("K10")).isEqualTo(1);
    say(Language.ENGLISH, 2, "All your pay is yours.");
    assertThat(total("K10")).as("the next in its place").isEqualTo(1);
    stop(Language.ENGLISH);
    stop(Language.ENGLISH);
    assertThat(total("K10")).isZero();
  }

  @Test
  void aTranslationIsInUseWhileItSaysTheEnglishThatHolds() {
    say(Language.ENGLISH, 1, "Your pay is yours.");
    say(Language.ROMANIAN, 1, "Plata ta este a ta.");
    say(Language.POLISH, 1, "Twoja wypłata jest twoja.");
    assertThat(total("K10_LANGUAGES")).isEqualTo(2);
    stop(Language.POLISH);
    assertThat(total("K10_LANGUAGES")).isEqualTo(1);
    say(Language.ENGLISH, 2, "All your pay is yours.");
    assertThat(total("K10_LANGUAGES")).as("it says an earlier one").isZero();
    say(Language.ROMANIAN, 2, "Toată plata ta este a ta.");
    assertThat(total("K10_LANGUAGES")).isEqualTo(1);
    stop(Language.ENGLISH);
    assertThat(total("K10")).isZero();
    assertThat(total("K10_LANGUAGES")).isZero();
  }
}
