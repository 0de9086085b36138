package org.lodestar.app.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Links to the other pages of a list: numbered where the count is known, else next and previous.
 */
public record Paging(@Nullable String previous, @Nullable String next, List<Link> links) {
  /** A numbered link; no address where pages are left out. */
  public record Link(int number, @Nullable String href, boolean current) {}

  /** The links are copied. */
  public Paging {
    links = List.copyOf(links);
  }

  /** For lists that know only what comes before and after. */
  public static Paging cursor(@Nullable String previous, @Nullable String next) {
    return new Paging(previous, next, List.of());
  }

  /**
   * For lists that know their length.
   *
   * @param current page shown, from 1
   * @param pages number of pages
   * @param address gives the address of a page
   */
  public static Paging numbered(int current, int pages, IntFunction<String> address) {
    List<Link> links = new ArrayList<>();
    int last = 0;
    for (int page = 1; page <= pages; page++) {
      if (page == 1 || page == pages || Math.abs(page - current) <= 1) {
        if (page > last + 1) {
          links.add(new Link(0, null, false));
        }
        links.add(new Link(page, address.apply(page), page == current));
        last = page;
      }
    }
    return new Paging(
        current > 1 ? address.apply(current - 1) : null,
        current < pages ? address.apply(current + 1) : null,
        links);
  }

  /** Whether there is any other page. */
  public boolean needed() {
    return previous != null || next != null;
  }
}
