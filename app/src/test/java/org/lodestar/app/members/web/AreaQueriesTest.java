package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Area;

/** What a page of an area says at a glance costs it next to nothing. */
@PlatformTest
class AreaQueriesTest {
  /**
   * Beside what each area asks, which is what waits: some two for each page that says how it
   * stands, one of them for who asks. The plan, which has most of them, took eighteen.
   */
  private static final int FOR_STATES = 24;

  private final Desk desk;
  private final DSLContext sql;

  AreaQueriesTest(Desk desk, DSLContext sql) {
    this.desk = desk;
    this.sql = sql;
  }

  @Test
  void howThePagesOfAnAreaStandCostsFewQueriesEvenForWhoMayOpenAllOfThem() {
    Worker everybody = desk.aWorker(desk.anOrganisation(), Role.values());
    Map<String, Integer> areas = new TreeMap<>();
    asked(everybody, "/work");
    Arrays.stream(Area.values())
        .map(Area::href)
        // Today has one page, to which it leads on.
        .filter(each -> !each.equals(Area.TODAY.href()))
        .forEach(each -> areas.put(each, asked(everybody, each)));
    int least = areas.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
    System.out.println("Queries of areas " + areas + ", of the home " + asked(everybody, "/work"));
    assertThat(least).isPositive();
    assertThat(areas.values()).as(areas.toString()).allMatch(each -> each <= least + FOR_STATES);
  }

  private int asked(Worker worker, String path) {
    AtomicInteger asked = new AtomicInteger();
    ExecuteListener counting =
        new ExecuteListener() {
          @Override
          public void executeStart(ExecuteContext context) {
            asked.incrementAndGet();
          }
        };
    Configuration configuration = sql.configuration();
    ExecuteListenerProvider[] before = configuration.executeListenerProviders();
    ExecuteListenerProvider[] with = Arrays.copyOf(before, before.length + 1);
    with[before.length] = new DefaultExecuteListenerProvider(counting);
    configuration.set(with);
    try {
      desk.get(worker, path);
    } finally {
      configuration.set(before);
    }
    return asked.get();
  }
}
