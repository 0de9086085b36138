package org.lodestar.app.community.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.Campaign.Aim;
import org.lodestar.app.community.Campaign.Days;
import org.lodestar.app.community.Campaign.Impact;
import org.lodestar.app.community.Campaign.Media;
import org.lodestar.app.community.Campaign.Outcome;
import org.lodestar.app.community.Campaign.Reply;
import org.lodestar.app.community.CampaignAsset;
import org.lodestar.app.community.CampaignPurpose;
import org.lodestar.app.community.Setting;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Forms about campaigns. */
final class CampaignForms {
  private static final String LONG = "community.tooLong";
  private static final String NOT_A_NUMBER = "community.campaign.number.wrong";

  private CampaignForms() {}

  /** Why a campaign is sent back, of the version that was read. */
  record Returned(
      @Nullable
          @NotBlank(message = "community.campaign.back.why.short")
          @Size(max = 600, message = LONG)
          String why,
      @Nullable Long version) {
    static Returned empty() {
      return new Returned("", 0L);
    }

    String reason() {
      return Typed.text(why);
    }

    long seen() {
      return Typed.version(version);
    }
  }

  /**
   * A campaign as it is typed; of a new one little is asked.
   *
   * @param version null for a new one
   */
  record Planned(
      @Nullable @NotBlank(message = "community.title.missing") @Size(max = 120, message = LONG)
          String title,
      @Nullable @Size(max = 500, message = LONG) @BoardsRead String objective,
      @Nullable
          @NotNull(message = "community.date.wrong")
          @ReadableDate(required = true, message = "community.date.wrong")
          TypedDate begins,
      @Nullable
          @NotNull(message = "community.date.wrong")
          @ReadableDate(required = true, message = "community.date.wrong")
          TypedDate ends,
      @Nullable @Size(max = 100, message = LONG) String owner,
      @Nullable Set<@Nullable CampaignPurpose> purposes,
      @Nullable Set<@Nullable Setting> sectors,
      @Nullable Set<@Nullable Language> languages,
      @Nullable Set<@Nullable String> wards,
      @Nullable @Size(max = 500, message = LONG) @BoardsRead String why,
      @Nullable Set<@Nullable String> messages,
      @Nullable Set<@Nullable CampaignAsset> assets,
      @Nullable Set<@Nullable UUID> partners,
      @Nullable String goal,
      @Nullable @Size(max = 1000, message = LONG) String line,
      @Nullable @Size(max = 200, message = LONG) String question1,
      @Nullable @Size(max = 1000, message = LONG) String answer1,
      @Nullable @Size(max = 200, message = LONG) String question2,
      @Nullable @Size(max = 1000, message = LONG) String answer2,
      @Nullable @Size(max = 200, message = LONG) String question3,
      @Nullable @Size(max = 1000, message = LONG) String answer3,
      @Nullable @Size(max = 500, message = LONG) String leftOut,
      @Nullable @Size(max = 500, message = LONG) String leftOutDone,
      @Nullable Long version) {
    static Planned empty() {
      return new Planned(
          "",
          "",
          TypedDate.of(null),
          TypedDate.of(null),
          "",
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          "",
          Set.of(),
          Set.of(),
          Set.of(),
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          null);
    }

    static Planned of(Campaign campaign) {
      Campaign.Content content = campaign.content();
      List<Reply> replies = content.media().questions();
      return new Planned(
          content.title(),
          content.objective(),
          TypedDate.of(content.days().begins()),
          TypedDate.of(content.days().ends()),
          content.owner(),
          Set.copyOf(content.aim().purposes()),
          Set.copyOf(content.aim().sectors()),
          Set.copyOf(content.aim().languages()),
          Set.copyOf(content.aim().wards()),
          content.aim().why(),
          Set.copyOf(content.messages()),
          Set.copyOf(content.assets()),
          Set.copyOf(content.partners()),
          content.goal(),
          content.media().line(),
          at(replies, 0).question(),
          at(replies, 0).answer(),
          at(replies, 1).question(),
          at(replies, 1).answer(),
          at(replies, 2).question(),
          at(replies, 2).answer(),
          content.impact().leftOut(),
          content.impact().leftOutDone(),
          campaign.version());
    }

    private static Reply at(List<Reply> replies, int place) {
      return place < replies.size() ? replies.get(place) : new Reply("", "");
    }

    Campaign.Content content() {
      return new Campaign.Content(
          Typed.text(title),
          Typed.text(objective),
          new Aim(Typed.set(sectors), Typed.set(languages), Typed.set(wards), Typed.text(why))
              .toward(Typed.set(purposes)),
          Typed.set(messages).stream().sorted().toList(),
          Typed.set(assets),
          Typed.set(partners),
          new Days(Typed.day(begins), Typed.day(ends)),
          Typed.text(owner),
          Typed.text(goal),
          new Media(Typed.text(line), replies()),
          new Impact(Typed.text(leftOut), Typed.text(leftOutDone)));
    }

    private List<Reply> replies() {
      List<Reply> replies = new ArrayList<>();
      add(replies, question1, answer1);
      add(replies, question2, answer2);
      add(replies, question3, answer3);
      return replies;
    }

    private static void add(
        List<Reply> replies, @Nullable String question, @Nullable String answer) {
      Reply reply = new Reply(Typed.text(question), Typed.text(answer));
      if (!reply.question().isEmpty() || !reply.answer().isEmpty()) {
        replies.add(reply);
      }
    }
  }

  /** What came of a campaign, as it is typed. */
  record Ended(
      @Nullable @Pattern(regexp = Typed.NUMBER, message = NOT_A_NUMBER) String attendance,
      @Nullable @Pattern(regexp = Typed.NUMBER, message = NOT_A_NUMBER) String downloads,
      @Nullable @Pattern(regexp = Typed.NUMBER, message = NOT_A_NUMBER) String posters,
      @Nullable
          @NotBlank(message = "community.campaign.note.missing")
          @Size(max = 1000, message = LONG)
          @BoardsRead
          String note,
      @Nullable Long version) {
    /**
     * What was written down; before that what the toolkit counted.
     *
     * @param taken null where nothing was counted, or that is not told
     */
    static Ended of(Campaign campaign, @Nullable Integer taken) {
      Outcome outcome = campaign.outcome();
      return outcome == null
          ? new Ended("", Typed.number(taken), "", "", campaign.version())
          : new Ended(
              Typed.number(outcome.attendance()),
              Typed.number(outcome.downloads()),
              Typed.number(outcome.posters()),
              outcome.note(),
              campaign.version());
    }

    Outcome outcome(LocalDate today) {
      return new Outcome(
          Typed.number(attendance),
          Typed.number(downloads),
          Typed.number(posters),
          Typed.text(note),
          today);
    }
  }
}
