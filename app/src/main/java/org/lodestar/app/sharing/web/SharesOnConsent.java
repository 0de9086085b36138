package org.lodestar.app.sharing.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ConsentWithdrawal;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.sharing.Reading;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.face.AfterTakingBack;
import org.lodestar.app.sharing.face.ConsentEnds;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;

/** Which shares stop with a consent, which go on and why, and what was read already. */
@Component
class SharesOnConsent implements ConsentWithdrawal {
  private final ConsentEnds ends;
  private final AfterTakingBack after;
  private final AtHome home;
  private final PartyNames names;

  SharesOnConsent(ConsentEnds ends, AfterTakingBack after, AtHome home, PartyNames names) {
    this.home = home;
    this.ends = ends;
    this.after = after;
    this.names = names;
  }

  @Override
  public Effect effect(UUID caseFile, UUID person, ConsentKind kind, Page page) {
    List<Share> stopping = ends.restingOn(person, kind);
    List<Reading> readings = ends.readings(ends.everGiven(person));
    Parties parties = names.of(page, List.of(), readings);
    return new Effect(
        stopping.stream().map(share -> stop(share, parties, page)).toList(),
        Stream.concat(
                ends.underDuty(person).stream().map(share -> goesOn(share, parties, page)),
                ends.agreedApart(person).stream().map(share -> agreed(share, parties, page)))
            .toList(),
        Stream.concat(
                readings.stream().map(reading -> read(reading, parties, page)),
                holding(caseFile, person, kind, page).stream().map(each -> held(each, page)))
            .toList());
  }

  private List<AfterTakingBack.Holder> holding(
      UUID caseFile, UUID person, ConsentKind kind, Page page) {
    return page.viewer()
        .flatMap(viewer -> home.worker(viewer, Action.READ_CASE))
        .map(worker -> after.holding(worker, caseFile, person, kind))
        .orElse(List.of());
  }

  /** Who was told, or read it elsewhere, and who tells them: the page here, or a worker. */
  private static String held(AfterTakingBack.Holder each, Page page) {
    String way =
        switch (each.way()) {
          case "TOLD" -> page.t("sharing.history.byHand");
          case "SHARE" -> page.t("sharing.taken.share");
          default -> page.t("sharing.elsewhere." + each.way());
        };
    String read =
        each.read() == null ? "" : " " + page.t("sharing.elsewhere.read", page.date(each.read()));
    return page.t("sharing.effect.held", each.whom().text(), way, page.date(each.on()))
        + read
        + " "
        + page.t("sharing.effect.held." + (each.organisation() == null ? "tell" : "asked"));
  }

  private static String stop(Share share, Parties parties, Page page) {
    return page.t(
        "sharing.effect.stops",
        share.reference(),
        receiver(share, parties, page),
        page.name("sharing.purpose", share.terms().purpose()));
  }

  private static String goesOn(Share share, Parties parties, Page page) {
    return page.t(
        "sharing.effect.goesOn",
        share.reference(),
        receiver(share, parties, page),
        page.name("sharing.purpose", share.terms().purpose()),
        page.name("sharing.basis", share.terms().basis()));
  }

  /** They may say no to it, too; nobody says it for them. */
  private static String agreed(Share share, Parties parties, Page page) {
    return page.t("sharing.effect.agreedApart", share.reference(), receiver(share, parties, page));
  }

  private static String receiver(Share share, Parties parties, Page page) {
    return share.receiver().isOutside()
        ? page.t("sharing.outside")
        : parties.organisation(share.receiver().organisation());
  }

  private static String read(Reading reading, Parties parties, Page page) {
    String parts =
        reading.sections().stream()
            .map(code -> page.t("casework.section." + code))
            .collect(Collectors.joining(", "));
    return page.t(
        "sharing.effect.read",
        parties.worker(reading.reader()),
        parties.organisation(reading.organisation()),
        page.dateTime(reading.at()),
        parts);
  }

  @Override
  public void ended(
      Worker worker, UUID caseFile, UUID person, ConsentKind kind, @Nullable PersonalText notTold) {
    after.taken(worker, caseFile, person, kind);
    ends.end(worker, person, kind);
    ends.objected(worker, person);
    ends.keepNotTold(worker, person, notTold);
  }
}
