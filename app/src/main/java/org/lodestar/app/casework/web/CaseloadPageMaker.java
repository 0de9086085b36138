package org.lodestar.app.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Adrift;
import org.lodestar.app.casework.CannotOpen;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseHandOver;
import org.lodestar.app.casework.CaseListing;
import org.lodestar.app.casework.HandedOver;
import org.lodestar.app.casework.HandedOver.Left;
import org.lodestar.app.casework.OpenStep;
import org.lodestar.app.casework.face.CaseCharge;
import org.lodestar.app.casework.face.CaseCover;
import org.lodestar.app.casework.face.CaseHandOvers;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.OpenWorks;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.springframework.stereotype.Component;

/** Draws what one worker carries: references and what is next, and neither names nor words. */
@Component
class CaseloadPageMaker {
  private final CaseCover cover;
  private final CaseCharge charge;
  private final CaseHandOvers handOvers;
  private final OpenWorks works;
  private final Colleagues colleagues;

  CaseloadPageMaker(
      CaseCover cover,
      CaseCharge charge,
      CaseHandOvers handOvers,
      OpenWorks works,
      Colleagues colleagues) {
    this.cover = cover;
    this.charge = charge;
    this.handOvers = handOvers;
    this.works = works;
    this.colleagues = colleagues;
  }

  /**
   * What stands on the page.
   *
   * @param said of what was just done
   */
  CaseloadPage page(
      Worker worker, Page page, UUID colleague, UUID act, int wanted, List<String> said) {
    int count = cover.countOf(worker, colleague);
    int pages = Math.max(1, (count + CaseListing.SIZE - 1) / CaseListing.SIZE);
    int shown = Math.clamp(wanted, 1, pages);
    Map<UUID, CannotOpen> shut =
        charge.adrift(worker.id()).stream()
            .filter(each -> each.owner().equals(colleague))
            .collect(Collectors.toMap(Adrift::caseFile, Adrift::why));
    boolean gone = cover.isGone(worker, colleague);
    return new CaseloadPage(
        colleague,
        colleagues.names(page, List.of(colleague)).of(colleague),
        act,
        gone,
        cover.of(worker, colleague, shown).stream()
            .map(file -> option(worker, page, file, shut.get(file.id())))
            .toList(),
        colleagues.options(worker).stream()
            .filter(option -> !option.value().equals(colleague.toString()))
            .toList(),
        count,
        cover.countOpenToAll(worker, colleague),
        Paging.numbered(shown, pages, number -> address(colleague) + "?page=" + number),
        said,
        lately(worker, page, colleague),
        // What they have at another organisation is not for a manager of this one.
        gone && cover.isOurs(worker, colleague)
            ? works.with(colleague, page, CasesInCharge.CODE)
            : List.of());
  }

  static String address(UUID colleague) {
    return "/cases/caseloads/" + colleague;
  }

  private Option option(Worker worker, Page page, CaseFile file, @Nullable CannotOpen shut) {
    List<String> hints = new ArrayList<>();
    hints.add(
        cover
            .next(file)
            .map(step -> next(page, step))
            .orElse(page.t("casework.caseload.next.none")));
    if (file.restricted()) {
      hints.add(page.t("casework.caseload.restricted"));
      hints.add(
          page.t(
              cover.mayName(worker, file)
                  ? "casework.caseload.names"
                  : "casework.caseload.namesNot"));
    }
    if (shut != null && shut != CannotOpen.GONE) {
      hints.add(page.t("casework.caseload.shut"));
    }
    String line = page.t("casework.caseload.case", file.reference(), page.date(file.openedAt()));
    return new Option(
        file.id().toString(),
        file.missing().isEmpty() ? line : line + ", " + page.t("casework.missing.now"),
        String.join(" ", hints));
  }

  private static String next(Page page, OpenStep step) {
    String words = page.t(Shown.stepKey(step.code(), step.wording(), page::has));
    LocalDate due = step.due();
    return due == null
        ? page.t("casework.caseload.next", words)
        : page.t("casework.caseload.nextDue", words, page.date(due));
  }

  private List<CaseloadPage.Lately> lately(Worker worker, Page page, UUID colleague) {
    List<CaseHandOver> all = handOvers.lately(worker, colleague);
    Names names =
        colleagues.names(
            page,
            all.stream().flatMap(each -> Stream.of(each.from(), each.to(), each.by())).toList());
    return all.stream()
        .map(
            each ->
                new CaseloadPage.Lately(
                    page.t(
                        "casework.caseload.lately.one",
                        page.dateTime(each.at()),
                        each.cases(),
                        names.of(each.from()),
                        names.of(each.to()),
                        names.of(each.by())),
                    "/cases/caseloads/back/" + each.id(),
                    page.t("casework.caseload.back", each.cases(), names.of(each.from()))))
        .toList();
  }

  /** How a hand-over ended, in sentences. */
  static List<String> said(Page page, HandedOver outcome) {
    return said(page, "casework.caseload.moved", outcome);
  }

  /** How taking it back ended. */
  static List<String> taken(Page page, HandedOver outcome) {
    return said(page, "casework.caseload.takenBack", outcome);
  }

  private static List<String> said(Page page, String key, HandedOver outcome) {
    List<String> said = new ArrayList<>();
    said.add(page.t(key, outcome.moved()));
    outcome.left().stream().map(each -> left(page, each)).distinct().forEach(said::add);
    return said;
  }

  private static String left(Page page, Left left) {
    String why = left.reason().map(Enum::name).orElse("CHANGED");
    return left.reference() == null
        ? page.t("casework.caseload.left.unseen")
        : page.t("casework.caseload.left." + why, left.reference());
  }
}
