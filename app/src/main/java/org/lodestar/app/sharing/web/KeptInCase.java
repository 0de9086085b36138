package org.lodestar.app.sharing.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.GivenChange;
import org.lodestar.app.casework.ToDoBeside;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.sharing.Keeping;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.face.HandOvers;
import org.lodestar.app.sharing.face.OldShares;
import org.lodestar.app.sharing.store.AnswerWords;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/**
 * Who was handed somebody of a case and what they do, among the next steps of both sides: of the
 * giver, who keeps the person until they are taken over, and of who opened a case from it.
 */
@Component
class KeptInCase implements ToDoBeside {
  private final HandOvers handOvers;
  private final Organisations organisations;
  private final AnswerWords words;
  private final OldShares old;

  KeptInCase(HandOvers handOvers, Organisations organisations, AnswerWords words, OldShares old) {
    this.old = old;
    this.handOvers = handOvers;
    this.organisations = organisations;
    this.words = words;
  }

  @Override
  public List<Line> lines(CaseFile file, Page page) {
    return Stream.of(
            old.ofCase(file.id()).stream().map(each -> toTell(each, page)),
            handOvers.changedSince(file.id()).stream().map(each -> changed(each, file, page)),
            handOvers.toFollow(file.id()).stream().map(each -> toFollow(each, file, page)),
            handOvers.ofCase(file.id()).stream().flatMap(each -> given(each, page)),
            handOvers.owedFrom(file.id()).stream().map(each -> owed(each, file, page)))
        .flatMap(each -> each)
        .toList();
  }

  @Override
  public List<Line> atOnce(UUID person, Page page) {
    return old.ofPerson(person).stream().map(each -> toTell(each, page)).toList();
  }

  /** Whoever was given it acts by what holds no more until they are told. */
  private Line toTell(OldShares.Old each, Page page) {
    Share share = each.share();
    UUID body = share.receiver().organisation();
    return new Line(
        share.person(),
        page.t(
            "sharing.old",
            body == null ? page.t("sharing.outside") : organisations.get(body).name(),
            what(each.what(), page),
            share.reference()),
        Addresses.given(share.id()),
        null,
        false);
  }

  static String what(Set<GivenChange> what, Page page) {
    return what.stream()
        .sorted()
        .map(each -> page.name("sharing.old", each))
        .collect(Collectors.joining(", "));
  }

  private static Line toFollow(HandOvers.Changed each, CaseFile file, Page page) {
    return new Line(
        file.id(),
        page.t("sharing.follow.work", each.share().reference(), String.join(", ", each.parts())),
        Addresses.received(each.share().id()),
        null,
        false);
  }

  private Stream<Line> given(Keeping keeping, Page page) {
    Keeping.Standing standing = handOvers.standing(keeping);
    boolean over =
        standing == Keeping.Standing.TAKEN_OVER || standing == Keeping.Standing.NOT_ASKED;
    if (over && !handOvers.isNews(keeping)) {
      return Stream.empty();
    }
    return Stream.of(
        new Line(
            keeping.person(),
            said(keeping) + page.name("sharing.keeping", standing),
            "/hand-overs/" + keeping.about() + "/answer",
            handOvers.hour(keeping),
            over));
  }

  private String said(Keeping keeping) {
    Answer last = keeping.last();
    return last == null ? body(keeping) + ": " : words.answer(body(keeping), last).text() + " ";
  }

  private String body(Keeping keeping) {
    if (keeping.organisation() != null) {
      return organisations.get(keeping.organisation()).name();
    }
    return keeping.body() == null ? "" : keeping.body().text();
  }

  /** What was taken up from it may be wrong by now. */
  private static Line changed(Share share, CaseFile file, Page page) {
    return new Line(
        file.id(),
        page.t("sharing.work.newer", share.reference()),
        Addresses.received(share.id()),
        null,
        false);
  }

  /** The person of the giver is none of this case: the line is about the case as it is. */
  private static Line owed(Keeping keeping, CaseFile file, Page page) {
    return new Line(
        file.id(),
        page.t("sharing.keeping.owed", keeping.reference()),
        Addresses.received(keeping.about()) + "/answer",
        keeping.answerBy(),
        false);
  }
}
