package org.lodestar.app.directory.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.directory.store.FeedRows;
import org.lodestar.app.directory.store.Services;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.outbound.Answer;
import org.lodestar.app.outbound.Call;
import org.lodestar.app.outbound.Why;
import org.lodestar.app.outbound.face.Door;
import org.lodestar.app.site.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionOperations;

/** Another server answers, in its own way. */
@PlatformTest
class ServiceFeedsTest {
  private static final String BASE = "https://feed.example.org/api";
  private static final String ONE = "ac148810-d857-441c-9679-408f346de14b";
  private static final String TWO = "ac148810-d857-441c-9679-408f346de14c";

  private final Door door = mock(Door.class);
  private final ServiceFeeds feeds;
  private final Worker editor;
  private final List<String> called = new ArrayList<>();

  ServiceFeedsTest(
      FeedRows rows,
      Services services,
      Directory directory,
      ServiceAsks asks,
      Policy policy,
      Audit audit,
      TransactionOperations transactions,
      Workforce workforce,
      Clock clock) {
    @SuppressWarnings("unchecked")
    ObjectProvider<Door> doors = mock(ObjectProvider.class);
    when(doors.getObject()).thenReturn(door);
    this.feeds =
        new ServiceFeeds(
            rows, services, directory, asks, doors, policy, audit, transactions, clock);
    this.editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
  }

  private void answers(Map<String, String> pages) {
    when(door.call(any()))
        .thenAnswer(
            asked -> {
              Call call = asked.getArgument(0);
              called.add(call.to().replace(BASE, ""));
              String page = pages.get(call.to().replace(BASE, ""));
              return new Answer.Arrived(
                  page == null ? 404 : 200,
                  "application/json",
                  String.valueOf(page).getBytes(StandardCharsets.UTF_8));
            });
  }

  private ServiceFeeds.View read(String address) {
    return Standing.member(editor.id())
        .call(
            () -> {
              UUID id = feeds.read(editor, address);
              return feeds.get(editor, id);
            });
  }

  private static String item(String id, String more) {
    return "{\"id\": \"%s\", \"name\": \"Invented %s\", \"description\": \"Anyone\", \"status\": \"active\"%s}"
        .formatted(id, id.substring(35), more);
  }

  @Test
  void allPagesAreReadAndWhatAListLeavesOutIsAskedFor() {
    String phone = ", \"phones\": [{\"number\": \"020 7946 0456\"}]";
    answers(
        Map.of(
            "/services?page=1&per_page=50",
            "{\"total_pages\": 2, \"contents\": [" + item(ONE, "") + "]}",
            "/services?page=2&per_page=50",
            "{\"total_pages\": 2, \"contents\": [" + item(TWO, "") + "]}",
            "/services/" + ONE,
            item(ONE, phone)));
    ServiceFeeds.View view = read(BASE + "/services/");
    assertThat(view.address()).isEqualTo(BASE);
    assertThat(view.offered()).hasSize(2);
    assertThat(view.offered().getFirst().item().number()).isEqualTo("020 7946 0456");
    assertThat(view.offered().getFirst().standing()).isEqualTo(ServiceFeeds.Beside.NEW);
    assertThat(view.offered().getLast().item().problems())
        .as("the second was not read to its end")
        .anyMatch(each -> each.key().equals("unread"));
    assertThat(called).hasSize(4);
  }

  @Test
  void aThingThatAnswersInTheNameOfAnotherIsNotBelieved() {
    answers(
        Map.of(
            "/services?page=1&per_page=50",
            "{\"contents\": [" + item(ONE, "") + "]}",
            "/services/" + ONE,
            item(TWO, ", \"url\": \"https://other.example\"")));
    assertThat(read(BASE).offered().getFirst().standing()).isEqualTo(ServiceFeeds.Beside.UNUSABLE);
  }

  @Test
  void aListWithoutAnEndIsReadSoFarAndNoFurther() {
    when(door.call(any()))
        .thenAnswer(
            asked -> {
              called.add("page");
              String page =
                  "{\"total_pages\": 1000000, \"contents\": ["
                      + item(Ids.next().toString(), ", \"phones\": []")
                      + "]}";
              return new Answer.Arrived(
                  200, "application/json", page.getBytes(StandardCharsets.UTF_8));
            });
    assertThat(read(BASE).offered()).hasSize(5);
    assertThat(called).hasSize(5);
  }

  @ParameterizedTest
  @EnumSource(Why.class)
  void whyNothingCameIsToldAndNothingIsKept(Why why) {
    when(door.call(any())).thenReturn(new Answer.Missed(why));
    assertThatThrownBy(() -> read(BASE))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.key()).isEqualTo(why.key()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html></html>", "{}", "[]", "{\"contents\": \"all\"}", ""})
  void whatIsNoListOfServicesIsToldSo(String page) {
    when(door.call(any()))
        .thenReturn(new Answer.Arrived(200, "", page.getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> read(BASE))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.key()).isEqualTo("directory.feed.notOne"));
  }
}
