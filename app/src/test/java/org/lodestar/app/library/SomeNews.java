package org.lodestar.app.library;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lodestar.app.AuthenticatorApps;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.face.News;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** News for tests, under titles that no other has. */
@Component
public class SomeNews {
  private static final String LETTERS = "bcdfghjklmnpqrst";
  private static final int SHORT = 10;
  private static final int HEXADECIMAL = 16;

  private final News news;
  private final PublicPages pages;
  private final Workforce workforce;
  private final AuthenticatorApps apps;

  SomeNews(News news, PublicPages pages, Workforce workforce, AuthenticatorApps apps) {
    this.news = news;
    this.pages = pages;
    this.workforce = workforce;
    this.apps = apps;
  }

  /** A title in letters alone. */
  public static String title() {
    String id = Ids.next().toString().replace("-", "");
    return id.substring(id.length() - SHORT)
        .chars()
        .mapToObj(each -> LETTERS.charAt(Character.digit(each, HEXADECIMAL)))
        .map(String::valueOf)
        .collect(Collectors.joining("", "Tea with ", ""));
  }

  /** News of today that tells of an event in so many days. */
  public News.Text coming(String title, int days) {
    LocalDate today = pages.today();
    LocalDate then = today.plusDays(days);
    return new News.Text(
        PageWords.plain(title, "Come and have tea.\nYou can ask us what you want."),
        new NewsDates(today, then, then, "The library", then),
        "");
  }

  /** News of today, for three months. */
  public News.Text plain(String title) {
    LocalDate today = pages.today();
    return new News.Text(
        PageWords.plain(title, "We have a new page."),
        new NewsDates(today, null, null, "", NewsDates.usualLast(today, null)),
        "");
  }

  /** Written by somebody, and approved by nobody yet; its slug. */
  public String written(News.Text text) {
    Worker editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    return Standing.member(editor.id()).call(() -> news.add(editor, text));
  }

  /** The same once somebody else approved it. */
  public String told(News.Text text) {
    String slug = written(text);
    approve(slug);
    return slug;
  }

  /** Somebody who wrote none of it approves what waits. */
  public void approve(String slug) {
    Worker second = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    apps.setUp(second);
    Standing.member(second.id())
        .run(
            () -> {
              PageVersion draft =
                  Objects.requireNonNull(pages.get(second, slug).standing().draft());
              pages.approve(second, slug, draft.number(), draft.code(), apps.code(second));
            });
  }
}
