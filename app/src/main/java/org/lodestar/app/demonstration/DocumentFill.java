package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.library.Document;
import org.lodestar.app.library.Document.Audience;
import org.lodestar.app.library.Document.Kind;
import org.lodestar.app.library.Document.Relations;
import org.lodestar.app.library.Document.Source;
import org.lodestar.app.library.Guide;
import org.lodestar.app.library.MessageState;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.face.Documents;
import org.lodestar.app.library.face.Guides;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/**
 * The first one-minute guide and the first messages are approved, pages about people were looked
 * at, an invented document waits for its review, campaigns say what was approved, partners' pages
 * say it or do not, and a course can be taken.
 */
@Component
class DocumentFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration ADDED = Duration.ofDays(200);
  private static final Duration APPROVED = Duration.ofDays(40);
  private static final int LATE = 12;
  private static final int LOOKED_AGAIN = 200;
  private static final String GUIDE = "when-you-are-worried";

  private final Documents documents;
  private final Guides guides;
  private final Messages messages;
  private final PublicPages pages;
  private final CampaignFill campaigns;
  private final PartnerPageFill partners;
  private final CourseFill courses;

  DocumentFill(
      Documents documents,
      Guides guides,
      Messages messages,
      PublicPages pages,
      CampaignFill campaigns,
      PartnerPageFill partners,
      CourseFill courses) {
    this.documents = documents;
    this.guides = guides;
    this.messages = messages;
    this.pages = pages;
    this.campaigns = campaigns;
    this.partners = partners;
    this.courses = courses;
  }

  UUID make(Players players, Instant now) {
    Worker lead = players.get("STRATEGY");
    LocalDate today = LocalDate.ofInstant(now, LONDON);
    UUID form = Ids.next();
    Players.act(
        lead,
        now.minus(ADDED),
        () ->
            documents.add(
                lead,
                form,
                "invented-visit-checklist",
                new Document.Content(
                    "Checklist for visits of premises (invented)",
                    Kind.FORM,
                    new Source("Invented Licensing Team", "2", "2025-11", Language.ENGLISH, ""),
                    "What to look at before, during and after a visit together.",
                    Audience.STAFF,
                    "",
                    Relations.none()),
                today.minusDays(LATE)));
    Players.act(lead, now.minus(APPROVED), () -> approve(lead));
    Players.act(lead, now.minus(APPROVED), () -> say(lead));
    Players.act(lead, now.minus(APPROVED), () -> look(lead, today.plusDays(LOOKED_AGAIN)));
    campaigns.make(players, now);
    partners.make(players, now);
    courses.make(players, now);
    return form;
  }

  private void approve(Worker lead) {
    UUID id = documents.latest(lead, GUIDE).id();
    Guide words = documents.get(lead, id).versions().getFirst();
    guides.approve(lead, id, words.number(), words.words());
  }

  /** What is shown to nobody before somebody here has looked at it is shown from now on. */
  private void look(Worker lead, LocalDate again) {
    for (PublicPages.Standing each : pages.list(lead)) {
      PublicPage page = each.page();
      if (page.held()) {
        pages.look(lead, page.slug(), "The editor of the partnership", again, true, page.version());
      }
    }
  }

  /** What came with the platform is said from now on. */
  private void say(Worker lead) {
    for (Messages.View each : messages.list(lead)) {
      each.find(Language.ENGLISH, MessageState.WAITING)
          .ifPresent(
              text -> messages.approve(lead, text.key(), Language.ENGLISH, each.code(text), ""));
    }
  }
}
