package org.lodestar.app.community.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lodestar.app.community.CampaignAsset;
import org.lodestar.app.community.CampaignPurpose;
import org.lodestar.app.community.Setting;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** What the forms of campaigns ask. */
record CampaignQuestions(Page page) {
  private static final int SHORT = 500;
  private static final int LONG = 1000;
  private static final int REPLIES = 3;

  /** What can be chosen today. */
  record Choices(
      List<Option> wards, List<Option> messages, List<Option> partners, List<Option> goals) {
    Choices {
      wards = List.copyOf(wards);
      messages = List.copyOf(messages);
      partners = List.copyOf(partners);
      goals = List.copyOf(goals);
    }
  }

  /** Little, so that a thought becomes a draft in a minute. */
  List<Asked> begun() {
    return List.of(
        Asked.text(page, "community.campaign.title").spelled(),
        Asked.area(page, "community.campaign.objective").most(SHORT).rows(2),
        Asked.date(page, "community.campaign.begins"),
        Asked.date(page, "community.campaign.ends"));
  }

  List<Asked> all(Choices choices) {
    List<Asked> asked = new ArrayList<>(begun());
    asked.add(Asked.text(page, "community.campaign.owner"));
    asked.add(
        Asked.boxes(
            page,
            "community.campaign.purposes",
            Option.all(page, "community.campaign.purpose", CampaignPurpose.values())));
    asked.add(
        Asked.boxes(
            page,
            "community.campaign.sectors",
            Option.all(page, "community.poster.setting", Setting.values())));
    asked.add(Asked.boxes(page, "community.campaign.languages", languages()));
    if (!choices.wards().isEmpty()) {
      asked.add(Asked.boxes(page, "community.campaign.wards", choices.wards()));
    }
    asked.add(Asked.area(page, "community.campaign.why").most(SHORT).rows(2));
    if (!choices.messages().isEmpty()) {
      asked.add(Asked.boxes(page, "community.campaign.messages", choices.messages()));
    }
    asked.add(
        Asked.boxes(
            page,
            "community.campaign.assets",
            Option.all(page, "community.campaign.asset", CampaignAsset.values())));
    asked.add(Asked.boxes(page, "community.campaign.partners", choices.partners()));
    asked.add(Asked.select(page, "community.campaign.goal", choices.goals()));
    asked.add(Asked.area(page, "community.campaign.line").most(LONG));
    for (int number = 1; number <= REPLIES; number++) {
      asked.add(
          Asked.text(page, "community.campaign.question")
              .named("question" + number)
              .label(page.t("community.campaign.question.of", number))
              .spelled());
      asked.add(
          Asked.area(page, "community.campaign.answer")
              .named("answer" + number)
              .label(page.t("community.campaign.answer.of", number))
              .most(LONG)
              .rows(3));
    }
    asked.add(Asked.area(page, "community.campaign.leftOut").most(SHORT).rows(3));
    asked.add(Asked.area(page, "community.campaign.leftOutDone").most(SHORT).rows(3));
    return asked;
  }

  private static List<Option> languages() {
    return Arrays.stream(Language.values())
        .map(each -> Option.of(each.name(), each.englishName()))
        .toList();
  }

  List<Asked> outcome() {
    return List.of(
        Asked.number(page, "community.campaign.attendance"),
        Asked.number(page, "community.campaign.downloads"),
        Asked.number(page, "community.campaign.posters"),
        Asked.area(page, "community.campaign.note").most(LONG));
  }
}
