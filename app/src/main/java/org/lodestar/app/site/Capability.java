package org.lodestar.app.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Slot: something that a partnership can do without. The room that is it declares a bean for each;
 * its name stands under {@code site.capability.KEY}, under {@code .hint} what it is for, under
 * {@code .rests} what its hours rest on.
 *
 * @param addresses the beginnings of the addresses of all its pages and files, and of figures that
 *     it alone feeds; a part in braces stands for any one part
 * @param hours a month that it takes to keep up, as we reckon until a partnership says otherwise
 * @param from the smallest partnership in which it is on from the first day
 * @param whole what it is part of, and goes with; null where it stands for itself
 * @param spares addresses that look like its own and are not
 * @param open what is open of it, asked anew each time as an unattended task: while there is
 *     anything, it cannot be switched off
 */
public record Capability(
    Key key,
    List<String> addresses,
    double hours,
    Size from,
    @Nullable Key whole,
    Predicate<String> spares,
    Supplier<List<Duty>> open) {
  /** Of the addresses that are declared, cut once: each link of each page is held against them. */
  private static final Map<String, List<String>> PARTS = new ConcurrentHashMap<>();

  /** Stands for any part. */
  public static final String ANY = "{}";

  public Capability {
    addresses = List.copyOf(addresses);
  }

  /** Which one; kept for ever, as the audit names it. */
  public enum Key {
    /** Every body that meets but one. */
    BOARDS,
    RESIDENTS,
    ADVISERS,
    MATURITY,
    /** Peers who look at what others say of themselves. */
    PEER_REVIEW,
    THREATS,
    CHARTER,
    STATEMENTS,
    DUTIES,
    OUTREACH,
    /** Courses for everybody, and what they changed. */
    TRAINING,
    PROGRESS,
    PROFILES,
    ESTIMATES,
    WARDS,
    PATHWAY_AUDITS,
    RECEPTIONS,
    STREET_LOG,
    PARTNER_FORMS,
    VIGNETTES,
    EXPORTS,
    INFORMATION_REQUESTS,
    PARTNER_SITES,
    OUTSIDE_COUNTS
  }

  /** How large a partnership is; whatever is on in a smaller one is on in a larger one. */
  public enum Size {
    SMALL,
    MIDDLE,
    LARGE
  }

  /**
   * Something that is open.
   *
   * @param said what it is, in the words of whoever wrote it, or a number
   * @param href where it is finished
   * @param kind message key of what kind it is, where nothing is said
   */
  public record Duty(String said, String href, @Nullable String kind) {
    /** Something that its own title names. */
    public Duty(String said, String href) {
      this(said, href, null);
    }

    /** Something whose words not everybody who switches may read: the key says what kind it is. */
    public static Duty ofKind(String kind, String href) {
      return new Duty("", href, kind);
    }
  }

  /** One of which nothing is ever open. */
  public static Capability of(Key key, double hours, Size from, String... addresses) {
    return new Capability(key, List.of(addresses), hours, from, null, each -> false, List::of);
  }

  /** The same with what is open of it. */
  public Capability until(Supplier<List<Duty>> finished) {
    return new Capability(key, addresses, hours, from, whole, spares, finished);
  }

  /** The same but for some addresses, which stay whatever is switched off. */
  public Capability but(Predicate<String> staying) {
    return new Capability(key, addresses, hours, from, whole, staying, open);
  }

  /** The same as a part of another, which goes with it. */
  public Capability in(Key other) {
    return new Capability(key, addresses, hours, from, other, spares, open);
  }

  /** Whether it is on from the first day in a partnership of this size. */
  public boolean isOnIn(Size size) {
    return from.compareTo(size) <= 0;
  }

  /** Of how many parts of an address it is owner; 0 where the address is not its own. */
  public int owns(String address) {
    List<String> parts = parts(address);
    int own = 0;
    for (String mine : addresses) {
      List<String> each = PARTS.computeIfAbsent(mine, Capability::parts);
      if (each.size() > own && begins(parts, each)) {
        own = each.size();
      }
    }
    return own > 0 && spares.test(address) ? 0 : own;
  }

  /** With which parts its addresses begin; one in braces stands for any. */
  public Set<String> beginnings() {
    return addresses.stream()
        .map(each -> PARTS.computeIfAbsent(each, Capability::parts).getFirst())
        .map(each -> each.startsWith("{") ? ANY : each)
        .collect(Collectors.toSet());
  }

  /** With which part an address begins; empty where it has none. */
  public static String beginning(String address) {
    int end = end(address);
    int from = 0;
    while (from < end && address.charAt(from) == '/') {
      from++;
    }
    int slash = address.indexOf('/', from);
    return address.substring(Math.min(from, end), slash < 0 || slash > end ? end : slash);
  }

  private static List<String> parts(String address) {
    List<String> parts = new ArrayList<>();
    int end = end(address);
    for (int from = 0; from < end; ) {
      int slash = address.indexOf('/', from);
      int to = slash < 0 || slash > end ? end : slash;
      if (to > from) {
        parts.add(address.substring(from, to));
      }
      from = to + 1;
    }
    return parts;
  }

  /** Where what is asked, or a place on the page, begins. */
  private static int end(String address) {
    int asked = address.indexOf('?');
    int place = address.indexOf('#');
    int end = asked < 0 ? address.length() : asked;
    return place < 0 ? end : Math.min(end, place);
  }

  private static boolean begins(List<String> parts, List<String> own) {
    if (own.size() > parts.size()) {
      return false;
    }
    for (int at = 0; at < own.size(); at++) {
      if (!own.get(at).startsWith("{") && !own.get(at).equals(parts.get(at))) {
        return false;
      }
    }
    return true;
  }
}
