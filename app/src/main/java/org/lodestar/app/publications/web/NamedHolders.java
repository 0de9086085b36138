package org.lodestar.app.publications.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.JudgedAction;

/**
 * Which worker holds a post. It is told only where the plan and its bodies know exactly one, so
 * that nobody is named for the post of another.
 */
final class NamedHolders {
  private final Map<String, Set<UUID>> workers = new HashMap<>();

  /**
   * Knows the posts of these.
   *
   * @param bodies with those who speak for them
   * @param actions with those who lead them
   */
  NamedHolders(Collection<Body> bodies, List<JudgedAction> actions) {
    bodies.stream()
        .filter(Body::stands)
        .flatMap(each -> each.content().representatives().stream())
        .forEach(each -> add(each.post(), each.worker()));
    actions.stream()
        .map(each -> each.action().planned().parties())
        .forEach(each -> add(each.leadPost(), each.lead()));
  }

  private void add(String post, @Nullable UUID worker) {
    if (worker != null && !post.isBlank()) {
      workers.computeIfAbsent(plain(post), any -> new HashSet<>()).add(worker);
    }
  }

  private static String plain(String post) {
    return post.strip().toLowerCase(Locale.UK);
  }

  /** Who does what a board asked for: whom it names, else who holds the post; null where none. */
  @Nullable UUID of(BoardAction.Content content) {
    UUID named = content.worker();
    if (named != null) {
      return named;
    }
    Set<UUID> found = workers.getOrDefault(plain(content.post()), Set.of());
    return found.size() == 1 ? found.iterator().next() : null;
  }
}
