package org.lodestar.app.voice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;

/** Pages of advisers. */
public final class AdviserPages {
  private AdviserPages() {}

  /**
   * The register.
   *
   * @param products on this page of it
   */
  public record Listed(
      List<Line> advisers, List<Line> owed, List<Line> products, Paging paging, boolean mayRun) {
    public Listed {
      advisers = List.copyOf(advisers);
      owed = List.copyOf(owed);
      products = List.copyOf(products);
    }
  }

  /** An adviser. */
  public record One(
      String alias,
      Mark mark,
      List<SummaryRow> rows,
      List<Line> agreements,
      List<Line> payments,
      List<Line> products,
      String here,
      boolean agrees,
      boolean mayRun) {
    public One {
      rows = List.copyOf(rows);
      agreements = List.copyOf(agreements);
      payments = List.copyOf(payments);
      products = List.copyOf(products);
    }
  }

  /**
   * A product.
   *
   * @param standing stops that nobody but the adviser takes away
   * @param until by when they are asked to answer, or that nobody did; empty where no day was set
   * @param laid the words of a public page that lie before them
   * @param moves what can become of it
   */
  public record Product(
      String title,
      String kind,
      Mark mark,
      @Nullable Line action,
      List<Line> standing,
      List<Said> said,
      List<Line> stops,
      String until,
      List<SummaryRow> laid,
      List<Option> moves,
      long version,
      String here,
      boolean mayRun) {
    public Product {
      standing = List.copyOf(standing);
      said = List.copyOf(said);
      stops = List.copyOf(stops);
      laid = List.copyOf(laid);
      moves = List.copyOf(moves);
    }
  }

  /**
   * What an adviser said.
   *
   * @param change where it is answered; null where it cannot be
   */
  public record Said(String title, Mark mark, List<SummaryRow> rows, @Nullable String change) {
    public Said {
      rows = List.copyOf(rows);
    }
  }
}
