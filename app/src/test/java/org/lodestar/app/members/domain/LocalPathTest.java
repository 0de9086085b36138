package org.lodestar.app.members.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/ /evil.example",
        "javascript:alert(1)",
        "evil.example",
        "/x/../../etc",
        "/.",
        "/%2F/evil.example",
        "/a//evil.example",
        "/@evil.example/..",
        "/x?to=//evil.example",
        "/work\r\nSet-Cookie: a=b",
        "/sign-out",
        "/leave",
        ""
      })
  void anotherPlaceIsNeverFollowed(String asked) {
    assertThat(LocalPath.of(asked, "/work")).isEqualTo("/work");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/work", "/concerns/018f2f4e-7c1a-7000-8000-000000000000", "/people/a-b_c.d/"})
  void aPageOfOursIs(String asked) {
    assertThat(LocalPath.of(asked, "/other")).isEqualTo(asked);
  }
}
