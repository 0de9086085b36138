package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

/** How often a home, and the page of an area, asks the database; for each role a number. */
@PlatformTest
class AreaQueriesTest {
  /**
   * The most that a role's home may ask, and the page of the area that asks most, where something
   * of each kind waits: other tests leave it, now more and now less.
   */
  private static final String MOST =
      """
      PRACTITIONER                22  11
      CALL_TAKER                  14   4
      TRIAGE_OFFICER              28  21
      FIRST_RESPONDER             76  66
      CASEWORKER                  74  62
      NAVIGATOR                   22  13
      MANAGER                    130  76
      DUTY_OFFICER                30  20
      INTELLIGENCE_OFFICER        13   3
      OPERATIONS_LEAD             34  23
      PROCUREMENT_OFFICER         28   4
      TRAINER                     31   9
      CHAMPION_COORDINATOR        35  10
      EDITOR                      65  42
      ANALYST                     49  45
      STRATEGIC_LEAD             160  77
      BOARD_MEMBER                44  44
      DATA_PROTECTION_OFFICER     50  42
      AUDITOR                     15   8
      ORGANISATION_ADMINISTRATOR  25  21
      PLATFORM_ADMINISTRATOR      54  44
      """;

  /** What is asked for is long and says less than of what it is asked. */
  private static final Pattern SHORT =
      Pattern.compile("^.*? (?=from \"\\w+\".\"\\w+\" (where|order))");

  /** Who holds all roles at once; nobody in a partnership does. */
  private static final int HOME_OF_ALL = 306;

  /**
   * How often one page may ask one question: each capability may once, and nothing for each object.
   */
  private static final int SAME_QUESTION = 12;

  private static final int AREA_OF_ALL = 132;

  private final Desk desk;
  private final DSLContext sql;

  AreaQueriesTest(Desk desk, DSLContext sql) {
    this.desk = desk;
    this.sql = sql;
  }

  @Test
  void homesAndAreasAskNoMoreThanWhatWaitsForTheRoleNeeds() {
    List<String> told = new ArrayList<>();
    List<String> more = new ArrayList<>();
    for (String line : MOST.lines().toList()) {
      String[] cells = line.split(" +");
      hold(told, more, cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
    }
    hold(told, more, "ALL", HOME_OF_ALL, AREA_OF_ALL);
    System.out.println("Questions of homes and areas:\n" + String.join("\n", told));
    assertThat(more).isEmpty();
    assertThat(told).as("each role, and all").hasSize(Role.values().length + 1);
  }

  private void hold(List<String> told, List<String> more, String who, int home, int area) {
    Role[] roles = "ALL".equals(who) ? Role.values() : new Role[] {Role.valueOf(who)};
    Worker worker = desk.aWorker(desk.anOrganisation(), roles);
    // What is asked once in a while (which languages are shown) is asked by the first look.
    asked(worker, "/work");
    Map<String, Integer> again = new TreeMap<>();
    int ofHome = asked(worker, "/work", again);
    int ofArea =
        Arrays.stream(Area.values())
            // Today has one page, to which it leads on.
            .filter(each -> each != Area.TODAY)
            .mapToInt(each -> asked(worker, each.href(), again))
            .max()
            .orElseThrow();
    String line = who + ": home " + ofHome + " of " + home + ", area " + ofArea + " of " + area;
    told.add(line);
    assertThat(ofHome).as(who).isPositive();
    if (ofHome > home
        || ofArea > area
        || again.values().stream().anyMatch(times -> times > SAME_QUESTION)) {
      more.add(line + ", again and again " + again);
    }
  }

  private int asked(Worker worker, String path) {
    return asked(worker, path, new TreeMap<>());
  }

  /**
   * What the one who looks asks; what the platform does beside it is not theirs.
   *
   * @param again takes the questions that one page asks more than twice, and how often
   */
  private int asked(Worker worker, String path, Map<String, Integer> again) {
    Map<String, Integer> asked = new TreeMap<>();
    Thread looking = Thread.currentThread();
    ExecuteListener counting =
        new ExecuteListener() {
          @Override
          public void executeStart(ExecuteContext context) {
            if (Thread.currentThread() == looking) {
              asked.merge(Objects.requireNonNullElse(context.sql(), ""), 1, Integer::sum);
            }
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
    asked.forEach(
        (question, times) -> {
          if (times > 2) {
            again.merge(path + SHORT.matcher(question).replaceAll(" "), times, Math::max);
          }
        });
    return asked.values().stream().mapToInt(each -> each).sum();
  }
}
