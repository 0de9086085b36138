package org.lodestar.app.partnersites.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.partnersites.Expected;
import org.lodestar.app.partnersites.Found;
import org.lodestar.app.partnersites.NearMiss;
import org.lodestar.app.partnersites.Reached;
import org.lodestar.app.partnersites.SitePage;
import org.lodestar.app.partnersites.Stand;
import org.lodestar.app.partnersites.Verdict;
import org.lodestar.app.partnersites.face.PartnerSites;
import org.lodestar.app.partnersites.face.PartnerSites.View;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Component;

/** Draws pages of partners: what is right, and what is to be mended, in words. */
@Component
class PartnerSitePageMaker {
  static final String HERE = "/partner-sites";

  private final Helplines helplines;

  PartnerSitePageMaker(Helplines helplines) {
    this.helplines = helplines;
  }

  static String href(UUID organisation) {
    return HERE + "/" + organisation;
  }

  static String hrefOfPage(UUID page) {
    return HERE + "/pages/" + page;
  }

  /** Who looks at a partner: one writes, the others read. */
  enum For {
    EDITOR,
    LEAD,
    PARTNER
  }

  PartnerSitePages.Listed list(Page page, List<View> partners, boolean edits) {
    return new PartnerSitePages.Listed(
        partners.isEmpty() ? null : table(page, partners),
        edits ? HERE + "/new/" + Ids.next() : null);
  }

  private static Table table(Page page, List<View> partners) {
    return Table.of(
        page.t("partnersites.title"),
        partners,
        Part.link(
            page.t("partnersites.column.partner"), View::name, each -> href(each.organisation())),
        Part.words(page.t("partnersites.column.right"), each -> score(page, each)),
        Part.of(page.t("partnersites.column.mend"), each -> mend(page, each)),
        Part.words(
            page.t("partnersites.column.checked"),
            each ->
                each.checkedAt()
                    .map(page::date)
                    .orElseGet(() -> page.t("partnersites.checked.never"))));
  }

  private static String score(Page page, View partner) {
    return partner.known() == 0
        ? page.t("partnersites.score.unknown")
        : page.t("partnersites.score.short", partner.count(Verdict.RIGHT), partner.known());
  }

  private static Cell mend(Page page, View partner) {
    if (partner.paused()) {
      return Cell.tag(page.t("partnersites.paused.mark"), "quiet");
    }
    if (partner.isNumberWrong()) {
      return Cell.tag(page.t("partnersites.mend.number"), "overdue");
    }
    int wrong = partner.count(Verdict.WRONG);
    return wrong == 0
        ? Cell.of(page.t("partnersites.mend.none"))
        : Cell.tag(page.t("partnersites.mend.pages", wrong), "due");
  }

  PartnerSitePages.Partner one(Page page, View partner, For reader) {
    List<PartnerSitePages.OnePage> pages =
        partner.pages().stream().map(each -> onePage(page, each, reader)).toList();
    return new PartnerSitePages.Partner(
        partner.name(),
        partner.known() == 0
            ? page.t("partnersites.score.none")
            : page.t("partnersites.score", partner.count(Verdict.RIGHT), partner.known()),
        partner.paused(),
        partner.isAsked(),
        pages,
        mail(page, pages),
        reader == For.PARTNER ? "" : told(page, partner),
        reader == For.PARTNER,
        reader == For.EDITOR ? href(partner.organisation()) : null);
  }

  private static String told(Page page, View partner) {
    Instant told = partner.told();
    return told == null
        ? ""
        : page.t("partnersites.told", page.date(told), page.date(PartnerSites.restsUntil(told)));
  }

  private static PartnerSitePages.OnePage onePage(Page page, SitePage one, For reader) {
    SitePage.State state = one.state();
    List<String> about = new ArrayList<>();
    if (state == null) {
      about.add(page.t("partnersites.checked.soon"));
    } else {
      about.add(
          page.t("partnersites.since", page.dateTime(state.checkedAt()), page.date(state.since())));
    }
    LocalDate promised = one.promised();
    if (promised != null) {
      about.add(page.t("partnersites.promised.for", page.date(promised)));
    }
    List<String> right = new ArrayList<>();
    List<String> mend = new ArrayList<>();
    if (state != null) {
      if (reader == For.PARTNER && one.isForUs()) {
        about.add(page.t("partnersites.reached.ours"));
      } else {
        tell(page, one.content(), state.found(), right, mend, about);
      }
    }
    return new PartnerSitePages.OnePage(
        one.content().address(),
        mark(page, one, reader),
        about,
        right,
        mend,
        reader == For.EDITOR ? hrefOfPage(one.id()) : null);
  }

  /** Whoever has nothing to do about a page is not told to mend it. */
  private static Mark mark(Page page, SitePage one, For reader) {
    if (reader == For.PARTNER && one.isForUs()) {
      return new Mark(page.name("partnersites.verdict", Verdict.UNKNOWN), "quiet");
    }
    if (one.isNumberWrong()) {
      return new Mark(page.t("partnersites.mend.number"), "overdue");
    }
    String tone =
        switch (one.verdict()) {
          case RIGHT -> "done";
          case WRONG -> "due";
          case UNKNOWN -> "quiet";
        };
    return new Mark(page.name("partnersites.verdict", one.verdict()), tone);
  }

  private static void tell(
      Page page,
      SitePage.Content asked,
      Found found,
      List<String> right,
      List<String> mend,
      List<String> about) {
    if (found.reached() != Reached.READ) {
      boolean partners = !found.reached().saysNothing() && !found.reached().isForUs();
      (partners ? mend : about).add(page.name("partnersites.reached", found.reached()));
      return;
    }
    found.near().forEach(each -> mend.add(near(page, each)));
    for (Expected each : Expected.values()) {
      Stand stand = found.stand(each);
      if (!asked.expects().contains(each) || stand == Stand.WRONG) {
        continue;
      }
      String words = stand(page, each, stand, found.changedOn());
      (stand.isRight() ? right : stand.isWrong() ? mend : about).add(words);
    }
  }

  private static String near(Page page, NearMiss miss) {
    return page.t("partnersites.near." + miss.kind(), miss.written(), miss.meant());
  }

  private static String stand(
      Page page, Expected expected, Stand stand, @Nullable LocalDate changed) {
    return page.t(
        "partnersites.stand." + expected + "." + stand, changed == null ? "" : page.date(changed));
  }

  private PartnerSitePages.@Nullable Mail mail(Page page, List<PartnerSitePages.OnePage> pages) {
    String wrong =
        pages.stream()
            .filter(each -> !each.mend().isEmpty())
            .map(
                each ->
                    each.address()
                        + "\n"
                        + each.mend().stream()
                            .map(line -> "- " + line)
                            .collect(Collectors.joining("\n")))
            .collect(Collectors.joining("\n\n"));
    if (wrong.isEmpty()) {
      return null;
    }
    String number =
        helplines
            .find(Purpose.NATIONAL_HELPLINE)
            .map(PartnerSitePageMaker::line)
            .map(each -> page.t("partnersites.mail.number", each) + "\n\n")
            .orElse("");
    return new PartnerSitePages.Mail(
        page.t("partnersites.mail.subject"),
        page.t("partnersites.mail.begin")
            + "\n\n"
            + wrong
            + "\n\n"
            + number
            + page.t("partnersites.mail.end")
            + "\n"
            + page.partnership());
  }

  private static String line(Service service) {
    return service.name() + ", " + service.number();
  }

  /** How a page is asked for now, for somebody who typed something else. */
  static List<SummaryRow> standing(Page page, SitePage now) {
    LocalDate promised = now.promised();
    return List.of(
        SummaryRow.of(page.t("partnersites.address"), now.content().address()),
        SummaryRow.of(
            page.t("partnersites.expects"),
            now.content().expects().stream()
                .sorted()
                .map(each -> page.name("partnersites.expects", each))
                .collect(Collectors.joining(", "))),
        SummaryRow.of(
            page.t("partnersites.promised"), promised == null ? "" : page.date(promised)));
  }
}
