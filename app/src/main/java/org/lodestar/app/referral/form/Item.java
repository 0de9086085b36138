package org.lodestar.app.referral.form;

import java.util.Set;
import org.lodestar.app.referral.FormRoute;

/**
 * One question of the Home Office form. Its words are the messages {@code referral.item.<id>} and
 * {@code referral.item.<id>.hint}.
 *
 * @param id stable name, also the name of the field in pages and documents
 * @param section where it stands
 * @param kind what sort of answer it takes
 * @param routes the questionnaires that ask it
 * @param required an answer must be there whenever the item is asked
 * @param asked when it is asked
 */
public record Item(
    String id,
    Section section,
    Kind kind,
    Set<FormRoute> routes,
    boolean required,
    Condition asked) {
  public Item {
    routes = Set.copyOf(routes);
  }

  /** The same, asked only when the condition holds too. */
  Item when(Condition condition) {
    return new Item(id, section, kind, routes, required, asked.and(condition));
  }

  /** The same, asked only when an earlier item has one of these answers. */
  Item whenSaid(String other, String... values) {
    return when(Condition.said(other, values));
  }

  /** The same, which may stay without an answer. */
  Item optional() {
    return new Item(id, section, kind, routes, false, asked);
  }

  /** Whether this questionnaire has the item at all. */
  public boolean on(FormRoute route) {
    return routes.contains(route);
  }
}
