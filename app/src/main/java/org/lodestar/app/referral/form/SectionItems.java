package org.lodestar.app.referral.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lodestar.app.referral.FormRoute;

/** Writes items of one section for the same questionnaires; every item is required unless said. */
record SectionItems(Section section, Set<FormRoute> routes) {
  static final String YES = "YES";
  static final String NO = "NO";
  static final String NOT_SURE = "NOT_SURE";

  static SectionItems everyRoute(Section section) {
    return new SectionItems(section, EnumSet.allOf(FormRoute.class));
  }

  static SectionItems on(Section section, FormRoute... routes) {
    return new SectionItems(section, Set.of(routes));
  }

  Item text(String id) {
    return item(id, new Kind.Text());
  }

  Item line(String id) {
    return item(id, new Kind.Line());
  }

  Item looseDate(String id) {
    return item(id, new Kind.LooseDate());
  }

  Item yesNo(String id) {
    return choice(id, YES, NO);
  }

  Item yesNoNotSure(String id) {
    return choice(id, YES, NO, NOT_SURE);
  }

  Item choice(String id, String... values) {
    return item(id, new Kind.Choice(List.of(values)));
  }

  Item ticks(String id, String... values) {
    return item(id, new Kind.Ticks(List.of(values)));
  }

  Item pick(String id, PickList list) {
    return item(id, new Kind.Pick(list, 1));
  }

  Item country(String id) {
    return item(id, new Kind.Country(1));
  }

  Item phone(String id) {
    return item(id, new Kind.Phone());
  }

  Item email(String id) {
    return item(id, new Kind.Email());
  }

  Item confirmation(String id) {
    return item(id, new Kind.Confirmation());
  }

  Item item(String id, Kind kind) {
    return new Item(id, section, kind, routes, true, Condition.ALWAYS);
  }
}
