window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "820114031",
    "userName" : "tansy_merrow",
    "displayName" : "Tansy Merrow"
  },
  "archiveInfo" : {
    "sizeBytes" : "397814",
    "generationDate" : "2025-04-02T18:20:31.123Z",
    "isPartialArchive" : false,
    "maxPartSizeBytes" : "53687091200"
  },
  "readmeInfo" : {
    "fileName" : "data/README.txt",
    "directory" : "data/",
    "name" : "README.txt"
  },
  "dataTypes" : {
    "communityTweet" : {
      "mediaDirectory" : "data/community_tweet_media",
      "files" : [
        {
          "fileName" : "data/community-tweet.js",
          "globalName" : "YTD.community_tweet.part0",
          "count" : "0"
        }
      ]
    },
    "noteTweet" : {
      "files" : [
        {
          "fileName" : "data/note-tweet.js",
          "globalName" : "YTD.note_tweet.part0",
          "count" : "3"
        }
      ]
    },
    "tweets" : {
      "mediaDirectory" : "data/tweets_media",
      "files" : [
        {
          "fileName" : "data/tweets.js",
          "globalName" : "YTD.tweets.part0",
          "count" : "344"
        }
      ]
    },
    "twitterCircleTweet" : {
      "mediaDirectory" : "data/twitter_circle_tweet_media",
      "files" : [
        {
          "fileName" : "data/twitter-circle-tweet.js",
          "globalName" : "YTD.twitter_circle_tweet.part0",
          "count" : "2"
        }
      ]
    }
  }
}