package org.lodestar.app.library.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.library.Document;
import org.lodestar.app.site.Refused.Refusal;

/** What takes the place of what. An old address leads to what came last, however far that is. */
public final class Supersession {
  private Supersession() {}

  /**
   * The document that came last in the place of this one; itself when nothing took its place. It
   * may hold no longer: then nothing does, since what it replaced was replaced for a reason.
   */
  public static Document current(Map<UUID, Document> all, Document one) {
    Document now = one;
    for (int step = 0; step < all.size(); step++) {
      UUID next = now.replacedBy();
      now = next == null ? now : all.getOrDefault(next, now);
    }
    return now;
  }

  /** What is wrong with how a document would stand to others. */
  public static List<Refusal> check(
      Map<UUID, Document> all, UUID id, Document.Relations relations) {
    List<Refusal> wrong = new ArrayList<>();
    Set<UUID> named = new HashSet<>(relations.replaces());
    named.addAll(relations.seeAlso());
    if (relations.partOf() != null) {
      named.add(relations.partOf());
    }
    if (named.contains(id) || !all.keySet().containsAll(named)) {
      wrong.add(Refusal.of("replaces", "library.document.other.unknown"));
      return wrong;
    }
    for (UUID old : relations.replaces()) {
      Document replaced = all.get(old);
      if (replaced == null) {
        continue;
      }
      if (replaced.replacedBy() != null && !replaced.replacedBy().equals(id)) {
        wrong.add(new Refusal("replaces", "library.document.replaced.already", replaced.title()));
      } else if (leadsTo(all, id, old)) {
        wrong.add(new Refusal("replaces", "library.document.circle", replaced.title()));
      }
    }
    return wrong;
  }

  /** Whether what holds where one did comes to the other. */
  private static boolean leadsTo(Map<UUID, Document> all, UUID from, UUID to) {
    UUID now = from;
    for (int step = 0; step <= all.size() && now != null; step++) {
      if (now.equals(to)) {
        return true;
      }
      Document one = all.get(now);
      now = one == null ? null : one.replacedBy();
    }
    return false;
  }
}
