package org.lodestar.app.partnersites.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.partnersites.Expected;
import org.lodestar.app.partnersites.Found;
import org.lodestar.app.partnersites.NearMiss;
import org.lodestar.app.partnersites.Reached;
import org.lodestar.app.partnersites.Stand;

/**
 * What an answer means for what a page should carry.
 *
 * @param helplines what the directory shows
 * @param host our own, as links lead to it; null where it is not known
 */
public record PageRules(List<Helpline> helplines, @Nullable String host, LocalDate today) {
  /** Messages that partners take in lie below this. */
  private static final String EMBEDS = "/embed/";

  private static final Period FRESH = Period.ofYears(1);

  public PageRules {
    helplines = List.copyOf(helplines);
  }

  /** Judges what a server handed over. */
  public Found judge(String address, Set<Expected> expected, int status, String type, byte[] body) {
    Reached reached = Reached.of(status);
    if (reached == Reached.READ && body.length == 0) {
      reached = Reached.BROKEN;
    } else if (reached == Reached.READ && !PageWords.isPage(type, body)) {
      reached = Reached.NOT_A_PAGE;
    }
    return reached == Reached.READ
        ? read(address, expected, type, body)
        : Found.none(reached, expected);
  }

  private Found read(String address, Set<Expected> expected, String type, byte[] body) {
    PageWords declared = PageWords.asDeclared(address, type, body);
    Found found = judge(declared, expected);
    if (found.stand(Expected.HELPLINE) == Stand.MISSING) {
      Found again = judge(PageWords.asBytes(address, body), expected);
      found = again.stand(Expected.HELPLINE).isRight() || again.isNumberWrong() ? again : found;
    }
    boolean nothing = found.stands().values().stream().noneMatch(Stand::isRight);
    return nothing && !found.isNumberWrong() && declared.asksForPassword()
        ? Found.none(Reached.SIGN_IN, expected)
        : found;
  }

  private Found judge(PageWords page, Set<Expected> expected) {
    String text = page.text();
    NumberHunt hunt = new NumberHunt(helplines);
    NumberHunt.Heard read = hunt.in(text);
    Set<NearMiss> near = new LinkedHashSet<>(read.near());
    Set<String> dialled = new HashSet<>();
    page.dialled().stream()
        .map(hunt::in)
        .forEach(
            each -> {
              dialled.addAll(each.right());
              near.addAll(each.near());
            });
    LocalDate changed = PageDays.latest(text, page.days(), today).orElse(null);
    Map<Expected, Stand> stands = new EnumMap<>(Expected.class);
    for (Expected each : expected) {
      stands.put(
          each,
          switch (each) {
            case HELPLINE ->
                helpline(read.right(), dialled, near, hunt.in(page.besidePictures()).right());
            case DATE -> dated(changed);
            case LINK_BACK -> here(host != null && page.linksTo(host));
            case EMBED -> here(host != null && page.holds(host, EMBEDS));
          });
    }
    return new Found(Reached.READ, stands, changed, near.stream().limit(8).toList());
  }

  private Stand here(boolean there) {
    if (host == null) {
      return Stand.UNKNOWN;
    }
    return there ? Stand.RIGHT : Stand.MISSING;
  }

  private Stand dated(@Nullable LocalDate changed) {
    if (changed == null) {
      return Stand.MISSING;
    }
    return changed.isBefore(today.minus(FRESH)) ? Stand.OLD : Stand.RIGHT;
  }

  private Stand helpline(
      Set<String> read, Set<String> dialled, Set<NearMiss> near, Set<String> beside) {
    List<Helpline> main = helplines.stream().filter(Helpline::main).toList();
    if (main.isEmpty()) {
      return Stand.UNKNOWN;
    }
    if (main.stream().anyMatch(each -> read.contains(each.digits()))) {
      return Stand.RIGHT;
    }
    if (main.stream().anyMatch(each -> dialled.contains(each.digits()))) {
      return Stand.ONLY_DIALLED;
    }
    if (near.stream()
        .anyMatch(miss -> main.stream().anyMatch(each -> each.number().equals(miss.meant())))) {
      return Stand.WRONG;
    }
    return main.stream().anyMatch(each -> beside.contains(each.digits()))
        ? Stand.IN_PICTURE
        : Stand.MISSING;
  }
}
