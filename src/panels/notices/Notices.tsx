/**
 * @file What the reader should know about the address that was opened. Lies over the page, so that the lab stays where it is.
 */
import { lazy, memo, Suspense } from "react";
import { useLab } from "../../lab/LabProvider";
import styles from "./Notices.module.css";

const NoticeList = lazy(async () => ({
  default: (await import("./NoticeList")).NoticeList,
}));

export const Notices = memo(function Notices() {
  const hasNotices = useLab((state) => state.notices.length > 0);
  return (
    <div role="status" className={styles.place}>
      <Suspense fallback={null}>{hasNotices && <NoticeList />}</Suspense>
    </div>
  );
});
