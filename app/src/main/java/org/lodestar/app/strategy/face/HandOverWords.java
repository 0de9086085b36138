package org.lodestar.app.strategy.face;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.strategy.HandOver;
import org.lodestar.app.strategy.HandOverReasons;
import org.lodestar.app.strategy.KeptWords;
import org.lodestar.app.strategy.ReadPlace;
import org.lodestar.app.strategy.store.HandOverRows;
import org.lodestar.app.strategy.store.KeptWordRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Why somebody followed another in a post, wherever it stands with what went along. */
@Component
class HandOverWords implements ReadPlace {
  private final KeptWordRows rows;
  private final HandOverRows made;
  private final ObjectProvider<HandOverReasons> rooms;
  private final Words words;

  HandOverWords(
      KeptWordRows rows, HandOverRows made, ObjectProvider<HandOverReasons> rooms, Words words) {
    this.rows = rows;
    this.made = made;
    this.rooms = rooms;
    this.words = words;
  }

  @Override
  public Kind kind() {
    return Kind.HAND_OVER;
  }

  @Override
  public Where where(UUID id) {
    if (rows.handOver(id).isEmpty()) {
      throw new NotFound();
    }
    return new Where(
        words.say(Language.ENGLISH, "strategy.handOver"), "/plan/hand-over", Action.EDIT_PLAN);
  }

  /** With what still stands in a room though it is destroyed here: it is asked for again. */
  @Override
  public List<KeptWords> list(UUID id) {
    List<String> left = made.find(id).map(this::left).orElse(List.of());
    return rows.handOver(id).stream().map(each -> with(each, left)).toList();
  }

  private List<String> left(HandOver found) {
    Set<UUID> went = made.went(found.id()).keySet();
    return rooms.stream().flatMap(each -> each.left(found, went).stream()).toList();
  }

  private static KeptWords with(KeptWords own, List<String> left) {
    return new KeptWords(
        own.id(),
        own.kind(),
        Stream.concat(own.texts().stream(), left.stream()).distinct().toList());
  }

  @Override
  public void takeOut(UUID id, Set<UUID> chosen, String instead, UUID taking) {
    HandOver found = made.find(id).orElseThrow(NotFound::new);
    Set<UUID> went = made.went(id).keySet();
    rooms.forEach(each -> each.takeOut(found, went, instead, taking));
    rows.takeOutHandOver(id, instead, taking);
  }
}
