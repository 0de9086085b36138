package org.lodestar.app.ground;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Several lists of one table's rows, each as if it had been asked for alone, in one question. */
public final class SeveralLists {
  private SeveralLists() {}

  /**
   * The rows that fit, by what they fit; a row can stand in several.
   *
   * @param wanted what each list holds; those that are not wanted are left out
   * @param order of each list
   */
  public static <K extends Enum<K>, R extends Record> Map<K, List<R>> fetch(
      DSLContext sql,
      Table<R> table,
      Map<K, Condition> wanted,
      List<? extends OrderField<?>> order) {
    if (wanted.isEmpty()) {
      return Map.of();
    }
    Class<K> keys = wanted.keySet().iterator().next().getDeclaringClass();
    Map<K, List<R>> lists = new EnumMap<>(keys);
    Map<K, Field<Boolean>> marks = new EnumMap<>(keys);
    wanted.forEach(
        (key, which) ->
            marks.put(key, DSL.field(which).as("is_" + key.name().toLowerCase(Locale.ROOT))));
    wanted.keySet().forEach(key -> lists.put(key, new ArrayList<>()));
    for (Record row :
        sql.select(table.fields())
            .select(marks.values())
            .from(table)
            .where(DSL.or(wanted.values()))
            .orderBy(order)) {
      R one = row.into(table);
      marks.forEach(
          (key, mark) -> {
            if (Boolean.TRUE.equals(row.get(mark))) {
              lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
            }
          });
    }
    return lists;
  }
}
