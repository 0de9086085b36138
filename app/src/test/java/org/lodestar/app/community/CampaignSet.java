package org.lodestar.app.community;

import static org.lodestar.app.community.OutreachSet.as;
import static org.lodestar.app.community.OutreachSet.asking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.Workforce;
import org.lodestar.app.community.Campaign.Aim;
import org.lodestar.app.community.Campaign.Days;
import org.lodestar.app.community.Campaign.Impact;
import org.lodestar.app.community.Campaign.Media;
import org.lodestar.app.community.Campaign.Reply;
import org.lodestar.app.community.face.Campaigns;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.library.Message;
import org.lodestar.app.library.MessageDraft;
import org.lodestar.app.library.ReadMessage;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/** Campaigns for tests. */
@Component
public class CampaignSet {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String WORDS = "Your pay is yours.";

  private final Campaigns campaigns;
  private final Messages messages;
  private final Workforce workforce;
  private final Clock clock;

  CampaignSet(Campaigns campaigns, Messages messages, Workforce workforce, Clock clock) {
    this.campaigns = campaigns;
    this.messages = messages;
    this.workforce = workforce;
    this.clock = clock;
  }

  /**
   * A campaign.
   *
   * @param lead a second person to who planned it
   */
  public record Made(Worker planner, Worker lead, UUID id, String code) {}

  public LocalDate today() {
    return LocalDate.now(clock.withZone(LONDON));
  }

  public Worker planner() {
    return workforce.aWorker(workforce.anOrganisation(), Role.CHAMPION_COORDINATOR);
  }

  public Worker lead() {
    return workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
  }

  /** The key of a sentence that was approved, until a day. */
  public String sentence(LocalDate expires) {
    Worker editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    Worker lead = lead();
    String key = "c-" + Workforce.inLetters().substring(24);
    MessageDraft draft =
        new MessageDraft(
            key, Message.Audience.EVERYBODY, "The editor", Language.ENGLISH, 1, WORDS, expires);
    as(editor, () -> messages.write(editor, draft));
    as(lead, () -> approve(lead, key));
    return key;
  }

  private void approve(Worker lead, String key) {
    String read = ReadMessage.waiting(messages.get(lead, key), Language.ENGLISH);
    messages.approve(lead, key, Language.ENGLISH, read, "");
  }

  /** What a campaign says that lacks nothing. */
  public static Campaign.Content whole(String sentence, LocalDate begins, LocalDate ends) {
    return whole("Pay is yours", sentence, begins, ends);
  }

  private static Campaign.Content whole(
      String title, String sentence, LocalDate begins, LocalDate ends) {
    return new Campaign.Content(
        title,
        "People know that their pay is theirs.",
        new Aim(
            Set.of(Setting.CAR_WASHES),
            Set.of(Language.ENGLISH, Language.ROMANIAN),
            Set.of(),
            "The plan names car washes."),
        List.of(sentence),
        Set.of(CampaignAsset.POSTERS, CampaignAsset.SOCIAL),
        Set.of(),
        new Days(begins, ends),
        "Communications team",
        "/safe-work",
        new Media(
            "Most work is fair. Where it is not, people can ask us.",
            List.of(
                new Reply("Is there a case?", "We never speak of cases."),
                new Reply("Why now?", "It runs each year."))),
        new Impact("People who cannot read.", "We talk with people too."));
  }

  /** A draft that lacks nothing. */
  public Made draft(LocalDate begins, LocalDate ends) {
    return draft("Pay is yours", begins, ends);
  }

  private Made draft(String title, LocalDate begins, LocalDate ends) {
    Worker planner = planner();
    UUID id = Ids.next();
    String sentence = sentence(today().plusDays(200));
    as(planner, () -> campaigns.write(planner, id, whole(title, sentence, begins, ends), -1));
    return new Made(planner, lead(), id, get(planner, id).code());
  }

  /** One that a second person signed off before its first day. */
  public Made signed(LocalDate begins, LocalDate ends) {
    return signed("Pay is yours", begins, ends);
  }

  /** The same under a title of its own. */
  public Made signed(String title, LocalDate begins, LocalDate ends) {
    Made made = draft(title, begins, ends);
    Instant before = begins.minusDays(1).atTime(12, 0).atZone(LONDON).toInstant();
    ScopedClock.at(
        before,
        () -> {
          as(made.lead(), () -> campaigns.sign(made.lead(), made.id(), 0));
          return made;
        });
    return made;
  }

  /** One that was signed off before its first day, and taken off on a day. */
  public Made takenOff(LocalDate begins, LocalDate ends, LocalDate on) {
    Made made = signed(begins, ends);
    ScopedClock.at(
        on.atTime(12, 0).atZone(LONDON).toInstant(),
        () -> {
          as(made.planner(), () -> campaigns.stop(made.planner(), made.id(), 1));
          return made;
        });
    return made;
  }

  public Campaign get(Worker worker, UUID id) {
    return asking(worker, () -> campaigns.find(worker, id)).orElseThrow();
  }

  public Campaign get(Made made) {
    return get(made.planner(), made.id());
  }
}
