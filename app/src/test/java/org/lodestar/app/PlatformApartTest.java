package org.lodestar.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lodestar.app.files.web.UploadDoor;
import org.lodestar.app.notices.PostBox;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that the shared platform would not bear: it sends letters, takes the audit record or the
 * staff to itself, or needs a page of its own. All such tests share a second platform, whose audit
 * chain stands still until a test moves it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PlatformTest
@ContextConfiguration(initializers = PostBox.class)
@Import(UploadDoor.class)
public @interface PlatformApartTest {}
