package org.lodestar.app.statements.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Press;
import org.lodestar.app.statements.PublicStatement;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.StatementFigure;
import org.lodestar.app.statements.StatementText;
import org.lodestar.app.statements.domain.StatementRules;
import org.lodestar.app.statements.web.StatementPages.Bit;
import org.springframework.stereotype.Component;

/** Draws statements for everybody. */
@Component
class PublicStatementPageMaker {
  private static final Pattern CODE = Pattern.compile("\\[([A-Z][A-Z0-9_]*)]");

  List<Press> list(Page page, List<Statement> published) {
    return published.stream().map(each -> link(page, each)).toList();
  }

  private static Press link(Page page, Statement statement) {
    return new Press(page.link(statement.address()), title(page, statement));
  }

  private static String title(Page page, Statement statement) {
    return page.t(
        "statements.public.statement.of",
        statement.head().organisation(),
        StatementRules.year(statement.head()));
  }

  /** One of them, with a link to each other one. */
  StatementPages.Public one(Page page, PublicStatement shown, List<Statement> published) {
    Statement statement = shown.statement();
    Statement later = shown.later();
    Set<String> codes =
        shown.figures().stream().map(StatementFigure::code).collect(Collectors.toSet());
    return new StatementPages.Public(
        title(page, statement),
        statement.head().organisation(),
        page.t(
            "statements.public.period", page.date(statement.begins()), page.date(statement.ends())),
        page.name("statements.public.ground", statement.head().ground()),
        later == null ? "" : title(page, later),
        later == null ? null : page.link(later.address()),
        statement.address() + "/file",
        shown.texts().stream().map(each -> part(page, each, codes)).toList(),
        shown.figures().stream()
            .filter(each -> stands(shown, each))
            .map(each -> new StatementPages.Defined(each.code(), each.sentence(), each.means()))
            .toList(),
        made(page, shown),
        published.stream()
            .filter(each -> !each.id().equals(statement.id()))
            .map(each -> link(page, each))
            .toList());
  }

  /** A figure whose sentence was taken out of the text is explained no more. */
  private static boolean stands(PublicStatement shown, StatementFigure figure) {
    return shown.texts().stream()
        .anyMatch(each -> each.words().contains("[" + figure.code() + "]"));
  }

  private static StatementPages.Part part(Page page, StatementText text, Set<String> codes) {
    List<List<Bit>> paragraphs =
        Arrays.stream(text.words().split("\n"))
            .filter(each -> !each.isBlank())
            .map(each -> bits(each.strip(), codes))
            .toList();
    return new StatementPages.Part(
        page.name("statements.public.area", text.area()),
        paragraphs,
        text.says() ? "" : text.whyNot());
  }

  /** Words, and the codes of figures that are explained below. */
  private static List<Bit> bits(String words, Set<String> codes) {
    List<Bit> bits = new ArrayList<>();
    Matcher found = CODE.matcher(words);
    int from = 0;
    while (found.find()) {
      if (codes.contains(found.group(1))) {
        bits.add(new Bit(words.substring(from, found.start()), null));
        bits.add(new Bit(found.group(), found.group(1)));
        from = found.end();
      }
    }
    bits.add(new Bit(words.substring(from), null));
    return List.copyOf(bits);
  }

  private static List<String> made(Page page, PublicStatement shown) {
    List<String> made = new ArrayList<>();
    Statement.Approval approval = shown.statement().approval();
    if (approval != null) {
      made.add(page.t("statements.public.approved", shown.approvedBy(), page.date(approval.on())));
    }
    Statement.Signature signature = shown.statement().signature();
    if (signature != null) {
      made.add(
          page.t(
              "statements.public.signed",
              signature.name(),
              signature.jobTitle(),
              page.date(signature.on())));
    }
    if (shown.statement().publishedAt() != null) {
      made.add(page.t("statements.public.published", page.date(shown.statement().publishedAt())));
    }
    return made;
  }

  /** The same for a file that is made before the day of publication is kept. */
  StatementPages.Public toPrint(Page page, PublicStatement shown, LocalDate today) {
    StatementPages.Public drawn = one(page, shown, List.of());
    List<String> made = new ArrayList<>(drawn.made());
    made.add(page.t("statements.public.published", page.date(today)));
    return new StatementPages.Public(
        drawn.title(),
        drawn.organisation(),
        drawn.period(),
        drawn.ground(),
        "",
        null,
        shown.statement().address(),
        drawn.parts(),
        drawn.definitions(),
        made,
        List.of());
  }
}
